package news.dossier.mention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lists of names that come with CoreNLP's models; all in lower case. */
final class Gazetteer {
  private static final String MODELS = "/edu/stanford/nlp/models/";

  private final Set<String> countries =
      lines("dcoref/countries", line -> line.substring(line.indexOf('\t') + 1));
  private final Set<String> states = lines("dcoref/statesandprovinces", line -> line);
  private final Set<String> firstNames =
      lines("dcoref/namegender.combine.txt", line -> line.split("\t", -1)[0]);
  private final Set<String> peoples = peoples();

  boolean isCountry(String form) {
    return countries.contains(form);
  }

  boolean isState(String form) {
    return states.contains(form);
  }

  boolean isFirstName(String form) {
    return firstNames.contains(form);
  }

  /** Whether it names the people of a place or says that something is of there. */
  boolean isDemonym(String form) {
    return peoples.contains(form);
  }

  private static Set<String> peoples() {
    Set<String> result = new TreeSet<>();
    for (String line : lines("dcoref/demonyms.txt", line -> line)) {
      List<String> cells = List.of(line.split("\t", -1));
      result.addAll(cells.subList(1, cells.size()));
    }
    result.remove("");
    return result;
  }

  private static Set<String> lines(String file, UnaryOperator<String> entry) {
    return NameResource.lines(MODELS + file)
        .map(line -> Words.lower(entry.apply(line).strip()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
