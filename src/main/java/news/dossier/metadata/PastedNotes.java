package news.dossier.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;

/**
 * The lines of a pasted page in which its own byline and date may stand.
 *
 * @param lines those next below the headline first, in the page's order; then bylines elsewhere
 */
record PastedNotes(List<String> lines) {
  private static final int LONGEST = 160;

  /** So near to the headline any line may be a byline; the cleaner cannot know names. */
  private static final int NEXT = 5;

  private static final int NEAR = 10;

  /** Far from the headline stand other articles' dates; the article's own says what it is. */
  private static final Pattern EXPLICIT =
      Pattern.compile(
          "(?i)^(?:(?:written|story|words|posted|published) )?by\\b|^(?:first )?publi|^posted");

  /** Where a name or a label ran into the date behind it when the page was copied. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=\\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d"
              + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|Published|Updated|Posted|Staff |Senior |City |Columnist|Reporter|Writer|Editor|Correspondent|Contribut)"
              + "|(?<=, (?:19|20)\\d\\d)(?=\\d{1,2}:\\d\\d)");

  private static final Pattern BY_ALONE = Pattern.compile("(?i)\\s*(?:written )?by:?\\s*");

  PastedNotes {
    lines = List.copyOf(lines);
  }

  static PastedNotes of(Cleaned cleaned) {
    List<Cut> cuts = cleaned.cuts();
    int headline = 0;
    while (headline < cuts.size() && cuts.get(headline).why() != CutReason.HEADLINE) {
      headline++;
    }
    boolean hasHeadline = headline < cuts.size();
    List<String> near = new ArrayList<>();
    List<String> far = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int distance = i - headline;
      Cut cut = cuts.get(i);
      boolean isByline = cut.why() == CutReason.BYLINE;
      boolean isNamed = i > 0 && BY_ALONE.matcher(cuts.get(i - 1).text()).matches();
      boolean isNear = distance > 0 && distance <= (isByline || isNamed ? NEAR : NEXT);
      String line = GLUED.matcher(PlainText.oneLine(cut.text())).replaceAll(" ");
      if (line.length() <= LONGEST && (hasHeadline ? isNear : isByline)) {
        near.add(line);
      } else if (isByline && line.length() <= LONGEST && EXPLICIT.matcher(line).find()) {
        far.add(line);
      }
    }
    near.addAll(far);
    return new PastedNotes(near);
  }

  /** The lines as one text. */
  String text() {
    return String.join("\n", lines);
  }
}
