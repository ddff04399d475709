package news.dossier.cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Symbols and the ways to say each of them; {@code grammar.txt} tells how they are written. */
final class Grammar {
  private static final String RESOURCE = "grammar.txt";
  private static final Pattern PLACE =
      Pattern.compile("\\{(?<cap>\\^)?(?:(?<from>\\d+)-(?<to>\\d+)|(?<symbol>[a-z.]+))}");

  private final Map<String, List<String>> ways = new HashMap<>();

  /** The grammar that comes with the program. */
  Grammar() {
    try (InputStream in = Grammar.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + RESOURCE);
      }
      read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String text) {
    List<String> current = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith("  ")) {
        current.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current = ways.computeIfAbsent(line.strip(), symbol -> new ArrayList<>());
      }
    }
  }

  /** All ways to say a symbol, as written. */
  List<String> waysOf(String symbol) {
    List<String> found = ways.get(symbol);
    if (found == null) {
      throw new IllegalArgumentException("the grammar has no symbol " + symbol);
    }
    return found;
  }

  /**
   * Says a symbol.
   *
   * @param names the words that a story gives; they come before the grammar's own
   */
  String say(String symbol, SplittableRandom chance, Function<String, Optional<String>> names) {
    List<String> all = waysOf(symbol);
    return fill(all.get(chance.nextInt(all.size())), chance, names);
  }

  private String fill(
      String way, SplittableRandom chance, Function<String, Optional<String>> names) {
    Matcher place = PLACE.matcher(way);
    StringBuilder said = new StringBuilder();
    while (place.find()) {
      String words = words(place, chance, names);
      boolean cap = place.group("cap") != null;
      place.appendReplacement(said, Matcher.quoteReplacement(cap ? capital(words) : words));
    }
    return place.appendTail(said).toString();
  }

  private String words(
      Matcher place, SplittableRandom chance, Function<String, Optional<String>> names) {
    if (place.group("from") != null) {
      int from = Integer.parseInt(place.group("from"));
      int to = Integer.parseInt(place.group("to"));
      return String.valueOf(from + chance.nextInt(to - from + 1));
    }
    String symbol = place.group("symbol");
    return names.apply(symbol).orElseGet(() -> say(symbol, chance, names));
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
