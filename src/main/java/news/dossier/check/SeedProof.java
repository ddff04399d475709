package news.dossier.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.problem.Problem;

/**
 * Holds seeds against a list of their hashes that was published before: {@code data/seeds.sha256}
 * of a site. No file is opened that the list names.
 */
public final class SeedProof {
  private static final Pattern HASH = Pattern.compile("([0-9a-fA-F]{64}) [ *](.+)");
  private static final Pattern WITHHELD = Pattern.compile("# withheld ([0-9a-f]{64})");
  private static final int MOST_DAMAGED = 20;

  private final String name;
  private final Map<String, String> seeds;
  private final Map<String, String> listed = new LinkedHashMap<>();
  private final Map<String, Integer> withheld = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param name of the list, for messages
   * @param seeds the SHA-256 of each seed as it is now, by its path
   */
  public SeedProof(String name, Map<String, String> seeds) {
    this.name = name;
    this.seeds = new TreeMap<>(seeds);
  }

  /** An error for each seed that is not what the list says, is missing, or is not in it. */
  public List<Problem> check(List<String> list) {
    read(list);
    listed.forEach(this::check);
    withheld.forEach(
        (sha256, line) -> {
          if (!seeds.containsValue(sha256)) {
            problems.add(
                Problem.error(
                        name,
                        "No seed has the hash of this withheld article.",
                        "Find out which withheld seed was changed or removed.")
                    .at(line, 0));
          }
        });
    seeds.forEach(this::checkKnown);
    return List.copyOf(problems);
  }

  private void read(List<String> list) {
    int damaged = 0;
    for (int i = 0; i < list.size(); i++) {
      String line = list.get(i);
      Matcher hash = HASH.matcher(line);
      Matcher hidden = WITHHELD.matcher(line);
      if (hash.matches()) {
        listed.put(hash.group(2), hash.group(1).toLowerCase(java.util.Locale.ROOT));
      } else if (hidden.matches()) {
        withheld.putIfAbsent(hidden.group(1), i + 1);
      } else if (!line.isBlank() && !line.startsWith("#") && damaged++ < MOST_DAMAGED) {
        problems.add(
            Problem.error(
                    name,
                    "This line is no hash with the name of a file.",
                    "Take the list from the published site again: data/seeds.sha256.")
                .at(i + 1, 0));
      }
    }
  }

  private void check(String path, String sha256) {
    String now = seeds.get(path);
    if (now == null) {
      String moved = with(sha256).map(p -> " The same bytes are now in " + p + ".").orElse("");
      problems.add(
          Problem.error(
              path,
              "This seed is missing." + moved,
              "Bring it back, or say in the dossier why it is gone."));
    } else if (!now.equals(sha256)) {
      problems.add(
          Problem.error(
              path,
              "This seed has changed: its SHA-256 was " + sha256 + " and is " + now + ".",
              "Bring the file back as it was received, or publish the change as a correction."));
    }
  }

  private void checkKnown(String path, String sha256) {
    if (!listed.containsKey(path) && !withheld.containsKey(sha256)) {
      problems.add(
          Problem.error(
              path,
              "This seed is new: the list does not have it.",
              "Build and publish the site, which writes the list anew."));
    }
  }

  private Optional<String> with(String sha256) {
    return seeds.entrySet().stream()
        .filter(seed -> seed.getValue().equals(sha256))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
