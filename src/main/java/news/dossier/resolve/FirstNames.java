package news.dossier.resolve;

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
import java.util.TreeSet;

/** What a first word of a name tells: given name of a man or woman, or a surname put first. */
final class FirstNames {
  /** Whose name it is. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  private static final Map<String, Gender> GIVEN = given();
  private static final Set<String> SURNAMES_PUT_FIRST = surnamesPutFirst();

  private FirstNames() {}

  static boolean isGivenName(String word) {
    return GIVEN.containsKey(word);
  }

  /** Unknown also for names that put the surname first. */
  static Gender gender(PersonName name) {
    return isSurnameFirst(name) || !name.isFull()
        ? Gender.UNKNOWN
        : GIVEN.getOrDefault(name.first(), Gender.UNKNOWN);
  }

  /** Whether a full name begins with a common Chinese, Korean or Vietnamese surname. */
  static boolean isSurnameFirst(PersonName name) {
    return name.isFull() && SURNAMES_PUT_FIRST.contains(name.first());
  }

  private static Map<String, Gender> given() {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : lines("/edu/stanford/nlp/models/dcoref/namegender.combine.txt")) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() > 1) {
        Gender gender = cells.get(1).equals("MALE") ? Gender.MALE : Gender.FEMALE;
        genders.merge(
            cells.get(0).toLowerCase(Locale.ROOT), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
      }
    }
    return genders;
  }

  private static Set<String> surnamesPutFirst() {
    Set<String> words = new TreeSet<>();
    for (String line : lines("surnames-put-first.txt")) {
      words.addAll(List.of(line.split(" ")));
    }
    return words;
  }

  /** Lines of a resource of this package, or of the class path, without comments. */
  static List<String> lines(String path) {
    try (InputStream in = FirstNames.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
