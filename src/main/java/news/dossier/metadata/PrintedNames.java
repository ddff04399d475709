package news.dossier.metadata;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the page prints the names that its metadata give. */
final class PrintedNames {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern HELPER =
      Pattern.compile(
          "(?i)\\b(?:edited|reviewed|checked|photograph(?:y|s|ed)|photos?|illustrat(?:ions?|ed)|video|produced"
              + "|translated|curated)(?: and \\w+)? by:?(?: .*)?$");

  private final List<String> lines;

  PrintedNames(Surroundings around) {
    lines = around.pieces().stream().map(Surroundings.Piece::text).toList();
  }

  /** The printed spelling, where it differs by accents alone; content systems often drop them. */
  String spell(String name) {
    String folded = fold(name);
    for (String line : lines) {
      int at = fold(line).indexOf(folded);
      // Where folding changes the length, positions do not carry over.
      if (at >= 0 && fold(line).length() == line.length() && name.length() == folded.length()) {
        String printed = line.substring(at, at + name.length());
        return printed.equalsIgnoreCase(name) ? name : printed;
      }
    }
    return name;
  }

  /** Whether the page prints the name behind "Edited by" or the like, and nowhere else. */
  boolean isHelper(String name) {
    boolean isHelper = false;
    String before = "";
    for (String line : lines) {
      if (line.contains(name)) {
        String label = before + " " + line.substring(0, line.indexOf(name));
        if (!HELPER.matcher(label).find()) {
          return false;
        }
        isHelper = true;
      }
      before = line;
    }
    return isHelper;
  }

  private static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }
}
