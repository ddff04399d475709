package news.dossier.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;

/** What an article and first names tell about the pronoun that a person goes by. */
final class Genders {
  /** Which pronoun. */
  enum Gender {
    HE,
    SHE,
    UNKNOWN
  }

  /** First names with their gender; ships with CoreNLP's models. */
  private static final String FIRST_NAMES =
      "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private static final Set<String> HIS =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "lord",
          "king",
          "prince",
          "father",
          "spokesman",
          "congressman",
          "chairman",
          "councilman",
          "businessman",
          "his",
          "husband",
          "brother",
          "son");
  private static final Set<String> HERS =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "lady",
          "dame",
          "queen",
          "princess",
          "sister",
          "spokeswoman",
          "congresswoman",
          "chairwoman",
          "councilwoman",
          "businesswoman",
          "wife",
          "daughter",
          "mother",
          "actress");

  private final Map<String, Gender> byName = new HashMap<>();

  /** Of the people in one article. */
  Genders(Words words, List<Mention> mentions, Map<String, Gender> firstNames) {
    for (Mention mention : mentions) {
      if (mention.type() != EntityType.PERSON) {
        continue;
      }
      Gender gender = fromTitle(words, mention);
      if (gender == Gender.UNKNOWN && mention.text().indexOf(' ') > 0) {
        gender = firstNames.getOrDefault(firstName(mention.text()), Gender.UNKNOWN);
      }
      if (gender != Gender.UNKNOWN) {
        byName.putIfAbsent(mention.text(), gender);
        byName.putIfAbsent(lastName(mention.text()), gender);
      }
    }
  }

  /** The gender of a person, by the name's own evidence or that of a fuller form of it. */
  Gender of(Mention mention) {
    Gender own = byName.get(mention.text());
    return own != null ? own : byName.getOrDefault(lastName(mention.text()), Gender.UNKNOWN);
  }

  private static Gender fromTitle(Words words, Mention mention) {
    int at = words.from(mention.span().start());
    for (int i = at - 1; i >= Math.max(0, at - 2) && !words.endsSentence(i); i--) {
      String word = words.get(i).text().toLowerCase(Locale.ROOT);
      if (HIS.contains(word) && !word.equals("his")) {
        return Gender.HE;
      }
      if (HERS.contains(word)) {
        return Gender.SHE;
      }
    }
    return Gender.UNKNOWN;
  }

  private static String firstName(String name) {
    return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
  }

  static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Loads the list of first names, in lower case; none where the models are not there. */
  static Map<String, Gender> firstNames() {
    Map<String, Gender> names = new HashMap<>();
    try (InputStream in = Genders.class.getResourceAsStream(FIRST_NAMES)) {
      if (in == null) {
        return names;
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.endsWith("NEUTRAL")) {
          Gender gender = line.endsWith("FEMALE") ? Gender.SHE : Gender.HE;
          names.put(line.substring(0, tab).toLowerCase(Locale.ROOT), gender);
        }
      }
      return Map.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
