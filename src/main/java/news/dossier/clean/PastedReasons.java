package news.dossier.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dossier.model.CutReason;
import org.jspecify.annotations.Nullable;

/** Names why each line outside the article was cut: by what it says, by its section, its place. */
final class PastedReasons {

  private static final Set<CutReason> LONG_SECTIONS = Set.of(CutReason.RELATED, CutReason.COMMENTS);
  private static final Set<CutReason> SHORT_SECTIONS =
      Set.of(CutReason.NEWSLETTER, CutReason.COOKIE_NOTICE, CutReason.SUBSCRIPTION, CutReason.SHOP);
  private static final int SHORT_SECTION = 4;
  private static final int NEAR = 6;
  private static final int FOOT = 12;
  private static final Pattern CREDIT =
      Pattern.compile("(?iu).*(/|\\(|\\| ?|via )(getty|ap|afp|reuters|epa|pool|staff)\\b.*");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(email|e-mail|tel|phone|fax) ?: ?.*");

  private final PastedPage page;
  private final boolean[] kept;
  private final int first;
  private final int last;
  private int headline = -1;
  private boolean standfirstFound;
  private @Nullable CutReason section;
  private int sectionStart;

  PastedReasons(PastedPage page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
    int from = 0;
    while (from < kept.length && !kept[from]) {
      from++;
    }
    int to = kept.length - 1;
    while (to >= 0 && !kept[to]) {
      to--;
    }
    this.first = from;
    this.last = to;
  }

  /** Gives each line that is neither kept nor already cut its reason. */
  void fill(@Nullable CutReason[] cuts) {
    headline = Arrays.asList(cuts).indexOf(CutReason.HEADLINE);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < cuts.length; i++) {
      CutReason given = cuts[i];
      if (kept[i] || given != null) {
        section = null;
        seen.add(page.text(i));
      } else {
        boolean repeats = seen.contains(page.text(i)) && page.shape(i).wordCount() > 4;
        cuts[i] = repeats ? CutReason.REPEATED : why(i);
      }
    }
  }

  private CutReason why(int line) {
    Optional<LineFurniture.Match> match = page.furniture().get(line);
    if (match.isPresent()) {
      CutReason why = match.get().why();
      if (why == CutReason.BYLINE && !isNearArticle(line)) {
        return CutReason.RELATED;
      }
      boolean opens = LONG_SECTIONS.contains(why) || SHORT_SECTIONS.contains(why);
      section = opens ? why : null;
      sectionStart = line;
      return why;
    }
    LineShape shape = page.shape(line);
    String text = page.text(line);
    if (CREDIT.matcher(text).matches()) {
      return CutReason.CAPTION;
    }
    if (text.indexOf('©') >= 0) {
      return CutReason.COPYRIGHT;
    }
    if (isByline(line)) {
      return isNearArticle(line) ? CutReason.BYLINE : CutReason.RELATED;
    }
    if (isStandfirst(line, shape)) {
      standfirstFound = true;
      return CutReason.STANDFIRST;
    }
    return bySection(line).orElseGet(() -> byPlace(line, shape));
  }

  private boolean isByline(int line) {
    return PastedByline.isByline(page.text(line), page.shape(line))
        || ADDRESS.matcher(page.text(line)).matches();
  }

  /** Bylines further away belong to teasers. */
  private boolean isNearArticle(int line) {
    int top = headline < 0 ? first : Math.min(headline, first);
    boolean above = line >= top - NEAR && line < first;
    return above || (line > last && line <= last + FOOT);
  }

  /** The first longer line under the headline, unless it names a photographer. */
  private boolean isStandfirst(int line, LineShape shape) {
    return !standfirstFound
        && headline >= 0
        && line > headline
        && line < first
        && line <= headline + NEAR
        && shape.wordCount() >= 7;
  }

  private Optional<CutReason> bySection(int line) {
    CutReason open = section;
    if (open == null) {
      return Optional.empty();
    }
    if (LONG_SECTIONS.contains(open)) {
      return page.shape(line).wordCount() >= 3 ? Optional.of(open) : Optional.empty();
    }
    boolean near = line - sectionStart <= SHORT_SECTION;
    return near && page.shape(line).wordCount() >= 5 ? Optional.of(open) : Optional.empty();
  }

  private CutReason byPlace(int line, LineShape shape) {
    boolean within = line < last && (line > first || (headline >= 0 && line > headline));
    if (within && shape.endsSentence() && shape.wordCount() >= 5) {
      return CutReason.CAPTION;
    }
    if (shape.wordCount() <= 3) {
      return CutReason.NAVIGATION;
    }
    if (!shape.endsSentence() && shape.wordCount() <= 25) {
      return CutReason.RELATED;
    }
    return CutReason.OUTSIDE;
  }
}
