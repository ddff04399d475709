package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one line says about itself, as names of features that {@link LineModel} has weights for. */
final class LineFeatures {

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.? \\d{1,2}\\b"
              + "|\\b\\d{1,2}(st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "|\\b\\d{4}-\\d\\d-\\d\\d|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");
  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\b\\d{1,2}[:.]\\d\\d ?([ap]\\.?m|est|edt|gmt|ist|utc|et)?\\b");
  private static final Pattern MANY_SENTENCES = Pattern.compile("[.!?][\"”’]? [\"“‘]?\\p{Lu}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://|www\\.|\\w@\\w|(^| )[@#]\\w|\\.(com|org|net)\\b");
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}[\\p{Lu}\\p{L} .,'’]{2,40} ?(\\([^)]{2,40}\\))? ?(—|–|--|-) ?\\S.*");
  private static final int[] WORD_STEPS = {0, 1, 2, 4, 7, 10, 14, 19, 29, 44, 70, 1000000};

  private final PastedPage page;

  LineFeatures(PastedPage page) {
    this.page = page;
  }

  /** The features of a line by itself; context comes from {@link LineContext}. */
  List<String> of(int line) {
    List<String> names = new ArrayList<>();
    LineShape shape = page.shape(line);
    String text = page.text(line);
    length(shape, names);
    letters(shape, text, names);
    patterns(text, names);
    stopWords(shape, names);
    furniture(line, names);
    return names;
  }

  private static void length(LineShape shape, List<String> names) {
    String bucket = lengthBucket(shape);
    String end = shape.endsSentence() ? "stop" : "open";
    names.add("words-" + bucket);
    names.add("words-" + bucket + "-" + end);
    names.add("ends-" + end);
  }

  /** The size class of a line by its words. */
  static String lengthBucket(LineShape shape) {
    int step = 0;
    while (shape.wordCount() > WORD_STEPS[step]) {
      step++;
    }
    return Integer.toString(step);
  }

  private static void letters(LineShape shape, String text, List<String> names) {
    if (shape.cased() > 0) {
      int tenths = 5 * shape.capitalised() / shape.cased();
      names.add("capitals-" + tenths);
      names.add("capitals-" + tenths + "-words-" + lengthBucket(shape));
    }
    if (shape.shouted()) {
      names.add("shouted");
    }
    int first = text.codePointAt(0);
    if (Character.isLowerCase(first)) {
      names.add("starts-lower");
    } else if (Character.isDigit(first)) {
      names.add("starts-digit");
    } else if ("\"“‘'«„".indexOf(first) >= 0) {
      names.add("starts-quote");
    } else if (!Character.isLetter(first)) {
      names.add("starts-symbol");
    }
    char last = text.charAt(text.length() - 1);
    if (!Character.isLetter(last)) {
      names.add(Character.isDigit(last) ? "last-digit" : "last-" + last);
    }
  }

  private static void patterns(String text, List<String> names) {
    String head = text.length() > 2000 ? text.substring(0, 2000) : text;
    add(DATE.matcher(head).find(), "has-date", names);
    add(CLOCK.matcher(head).find(), "has-clock", names);
    add(MANY_SENTENCES.matcher(head).find(), "has-sentences", names);
    add(ADDRESS.matcher(head).find(), "has-address", names);
    add(DATELINE.matcher(head).matches(), "has-dateline", names);
    add(head.indexOf('|') >= 0, "has-bar", names);
    add(head.indexOf('/') >= 0, "has-slash", names);
    add(head.indexOf('©') >= 0, "has-copyright", names);
    add(head.indexOf('“') >= 0 || head.indexOf('"') >= 0, "has-quote", names);
    add(head.contains(" said") || head.contains("says"), "has-said", names);
  }

  private void stopWords(LineShape shape, List<String> names) {
    if (page.stopWords().isKnown() && shape.wordCount() > 2) {
      int tenths = (int) (page.stopWords().share(shape) * 10);
      names.add("function-words-" + Math.min(tenths, 6));
      if (shape.wordCount() > 9) {
        names.add("long-function-words-" + Math.min(tenths, 6));
      }
    }
  }

  private void furniture(int line, List<String> names) {
    Optional<LineFurniture.Match> match = page.furniture().get(line);
    match.ifPresent(
        m -> {
          String why = m.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
          String fit = m.fit().name().toLowerCase(Locale.ROOT);
          names.add("furniture-" + fit);
          names.add("furniture-" + fit + "-" + why);
          if (m.fit() != LineFurniture.Fit.IS) {
            names.add("furniture-" + fit + "-words-" + lengthBucket(page.shape(line)));
          }
        });
    int count = page.counts().getOrDefault(page.text(line), 1);
    if (count > 1) {
      names.add("repeated-" + Math.min(count, 4));
      add(page.shape(line).isProse(), "repeated-prose", names);
    }
  }

  private static void add(boolean holds, String name, List<String> names) {
    if (holds) {
      names.add(name);
    }
  }
}
