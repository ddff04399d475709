package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.text.Slugs;

/** The names of one article, form by form, each with an address on its page. */
final class NameAnchors {
  private final Map<Form, String> anchors = new LinkedHashMap<>();
  private final Map<Form, List<Mention>> mentions = new LinkedHashMap<>();

  /** A name as printed, of one type. */
  record Form(EntityType type, String text) {}

  NameAnchors(List<Mention> all) {
    Set<String> taken = new LinkedHashSet<>();
    for (Mention mention : all) {
      Form form = form(mention);
      mentions.computeIfAbsent(form, f -> new ArrayList<>()).add(mention);
      if (!anchors.containsKey(form)) {
        anchors.put(form, free("name-" + Slugs.of(mention.text()), taken));
      }
    }
  }

  /** The address of the name's entry. */
  String of(Mention mention) {
    return String.valueOf(anchors.get(form(mention)));
  }

  /** Forms of one type with their mentions, in the order of their first ones. */
  Map<Form, List<Mention>> of(EntityType type) {
    Map<Form, List<Mention>> out = new LinkedHashMap<>();
    mentions.forEach(
        (form, list) -> {
          if (form.type() == type) {
            out.put(form, List.copyOf(list));
          }
        });
    return out;
  }

  /** How many different names there are. */
  int count() {
    return anchors.size();
  }

  private static Form form(Mention mention) {
    return new Form(mention.type(), mention.text());
  }

  private static String free(String wish, Set<String> taken) {
    String anchor = wish;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = wish + "-" + i;
    }
    return anchor;
  }
}
