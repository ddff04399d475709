package news.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.model.EntityType;

/** What two spellings of one name have in common. */
final class NameKey {
  private static final Set<String> COMPANY_FORMS =
      Set.of(
          "inc", "corp", "co", "ltd", "plc", "llc", "llp", "ag", "sa", "nv", "gmbh", "spa", "ab");

  private static final Map<String, String> SPELLINGS =
      Map.of(
          "organisation", "organization",
          "organisations", "organizations",
          "centre", "center",
          "defence", "defense",
          "labour", "labor",
          "programme", "program",
          "co-operation", "cooperation");

  private NameKey() {}

  /** Empty when the text holds no letter or digit. */
  static String of(EntityType type, String text) {
    return type == EntityType.PERSON
        ? PersonName.of(text).map(PersonName::key).orElse("")
        : String.join(" ", wordsOfThing(text));
  }

  /** Without "the", in one of two spellings. */
  static List<String> wordsOfThing(String text) {
    List<String> words = new ArrayList<>(Fold.wordsOfThing(text));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    words.replaceAll(word -> SPELLINGS.getOrDefault(word, word));
    return words;
  }

  /** The key of a company without its legal form: {@code acme} for {@code acme inc}. */
  static String withoutCompanyForm(String key) {
    int space = key.lastIndexOf(' ');
    return space > 0 && COMPANY_FORMS.contains(key.substring(space + 1))
        ? withoutCompanyForm(key.substring(0, space))
        : key;
  }

  /** Listed names by their aliases, both as keys. */
  static Map<String, String> aliases(String resource, EntityType type) {
    Map<String, String> names = new TreeMap<>();
    for (String line : FirstNames.lines(resource)) {
      List<String> cells = List.of(line.split(" = | \\| ", -1));
      String name = of(type, cells.get(0));
      cells.forEach(cell -> names.put(of(type, cell), name));
    }
    return names;
  }
}
