package news.dossier.export;

import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.model.Dossier;

/** The files of a site that are made for programs to read. */
public final class DataFiles {

  /** The text of each, by its path in the site: {@code data/timeline.json}. */
  public SortedMap<String, String> write(Dossier dossier) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("data/timeline.json", new TimelineWriter().write(dossier));
    return files;
  }
}
