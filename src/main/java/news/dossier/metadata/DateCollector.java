package news.dossier.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.model.Edtf;

/** Takes dates out of texts, and remembers those that it could not take and why. */
final class DateCollector {
  /** What content systems write when they know no date. */
  private static final List<String> UNSET = List.of("1970-01-01", "0001-01-01", "1900-01-01");

  private static final int EARLIEST_YEAR = 1600;
  private static final int LATEST_YEAR = 2200;

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "\\b(?:in|on|of|since|until|from|by|before|after|to|am|seit|bis|vom|le|du|el|desde|dal|em)"
              + "(?:\\s\\p{L}{3,10},?)?\\s$");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\d [ap]\\.?m|\\d:\\d\\d|publi|post|updat|releas|creat|modif|add|written|issued|filed|ver[öo]ffentlich|erschien"
              + "|gepubliceerd|dipubl|aktual|actual|aggiorn|atualiz|mis à jour|опубл|обновл|نشر");

  private final PrintedDate.Order order;
  private final List<PrintedDate> refused = new ArrayList<>();

  DateCollector(PrintedDate.Order order) {
    this.order = order;
  }

  /** Dates that were seen but not taken, in the order in which they were met. */
  List<PrintedDate> refused() {
    return refused;
  }

  /** The first date in a text. */
  Optional<Edtf> first(String text) {
    for (PrintedDate date : PrintedDate.allIn(text, order)) {
      Optional<Edtf> accepted = accept(date);
      if (accepted.isPresent()) {
        return accepted;
      }
    }
    return Optional.empty();
  }

  /** The first day that has, or has not, a label that ends just before it. */
  Optional<Edtf> labelled(String text, Pattern label, boolean wanted) {
    for (PrintedDate date : PrintedDate.allIn(text, order)) {
      if (isLabelled(text, date, label) == wanted && !isInSentence(text, date)) {
        Optional<Edtf> accepted = accept(date);
        if (accepted.isPresent()) {
          return accepted.map(d -> d.day().map(Edtf::of).orElse(d));
        }
      }
    }
    return Optional.empty();
  }

  /** Every day of which the date has no such label before it. */
  List<LocalDate> unlabelled(String text, Pattern label) {
    List<LocalDate> days = new ArrayList<>();
    for (PrintedDate date : PrintedDate.allIn(text, order)) {
      if (date instanceof PrintedDate.Certain certain
          && !isLabelled(text, date, label)
          && !isInSentence(text, date)) {
        certain.date().day().ifPresent(days::add);
      }
    }
    return days;
  }

  /** "… in Rome on 15 December 2023" tells of that day; "Posted on 15 December 2023" does not. */
  private static boolean isInSentence(String text, PrintedDate date) {
    int line = text.lastIndexOf('\n', Math.max(0, date.start() - 1)) + 1;
    String before = text.substring(Math.min(line, date.start()), date.start());
    return PREPOSITION.matcher(before).find() && !LABEL.matcher(before).find();
  }

  private static boolean isLabelled(String text, PrintedDate date, Pattern label) {
    return label.matcher(text.substring(Math.max(0, date.start() - 90), date.start())).find();
  }

  /** The date, unless it is one that stands for none. */
  Optional<Edtf> accept(Edtf date) {
    String value = date.value();
    int year = Integer.parseInt(value.substring(0, 4));
    boolean isReal =
        year >= EARLIEST_YEAR && year <= LATEST_YEAR && UNSET.stream().noneMatch(value::startsWith);
    return isReal ? Optional.of(date) : Optional.empty();
  }

  private Optional<Edtf> accept(PrintedDate date) {
    if (date instanceof PrintedDate.Certain certain) {
      return accept(certain.date());
    }
    refused.add(date);
    return Optional.empty();
  }
}
