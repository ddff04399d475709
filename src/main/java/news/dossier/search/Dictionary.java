package news.dossier.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Terms in the order of their UTF-16 units with their {@link Postings}, in files of which the
 * manifest lists where each begins.
 *
 * <p>A term is a word; a stem with a full stop behind it; several words that are common together;
 * or a name with {@code person:}, {@code source:} or {@code name:} before it. A list that is long
 * fills files of its own, so that nobody loads it by chance; its parts are to be joined.
 */
final class Dictionary {
  /** Of a list that gets a file of its own. */
  private static final int LONG = 6_000;

  private final Map<String, Postings> postings = new HashMap<>();

  /** Articles are to come in ascending order for each term. */
  void add(String term, int article, int level) {
    postings.computeIfAbsent(term, t -> new Postings()).add(article, level);
  }

  /**
   * Writes all terms.
   *
   * @param stemmed whether all articles are, so that a stem which stands for one word alone,
   *     itself, need not be there twice
   * @return for each file what parts it from the one before: as much of its first term as that
   *     takes, all of it where the term goes on in the next file
   */
  List<String> write(boolean stemmed, Shards shards) {
    Writer writer = new Writer(shards);
    new TreeMap<>(postings)
        .forEach(
            (term, list) -> {
              if (!(stemmed && isTwice(term, list))) {
                writer.add(term, list.encoded());
              }
            });
    writer.close();
    return writer.borders;
  }

  private boolean isTwice(String term, Postings list) {
    return term.endsWith(".")
        && Optional.ofNullable(postings.get(term.substring(0, term.length() - 1)))
            .filter(word -> word.encoded().equals(list.encoded()))
            .isPresent();
  }

  /** Fills one file after the other. */
  private static final class Writer {
    private final Shards shards;
    private final List<String> borders = new ArrayList<>();
    private final StringBuilder json = new StringBuilder();
    private int bytes;
    private String last = "";

    Writer(Shards shards) {
      this.shards = shards;
    }

    void add(String term, String list) {
      if (list.length() > LONG) {
        close();
        boolean parted = list.length() > Shards.SIZE;
        for (int at = 0; at < list.length(); at += Shards.SIZE) {
          append(term, list.substring(at, Math.min(list.length(), at + Shards.SIZE)), parted);
          close();
        }
      } else {
        if (bytes + Shards.bytes(term) + list.length() > Shards.SIZE) {
          close();
        }
        append(term, list, false);
      }
    }

    /** Neither letters and digits nor the characters of the lists need an escape in JSON. */
    private void append(String term, String list, boolean parted) {
      if (json.isEmpty()) {
        borders.add(parted ? term : border(last, term));
      }
      json.append(json.isEmpty() ? "[\"" : ",\"").append(term).append("\",\"");
      json.append(list).append('"');
      bytes += Shards.bytes(term) + list.length() + "\"\",\"\",".length();
      last = term;
    }

    /** The shortest beginning of a term that comes after the one before. */
    private static String border(String before, String term) {
      int same = 0;
      while (same < Math.min(before.length(), term.length())
          && before.charAt(same) == term.charAt(same)) {
        same++;
      }
      int end = Math.min(term.length(), same + 1);
      boolean isHalf = Character.isHighSurrogate(term.charAt(end - 1));
      return term.substring(0, isHalf ? end + 1 : end);
    }

    void close() {
      if (!json.isEmpty()) {
        shards.addJson("terms/" + (borders.size() - 1), json.append(']').toString());
        json.setLength(0);
        bytes = 0;
      }
    }
  }
}
