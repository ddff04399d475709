package news.dossier.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import news.dossier.model.Article;
import news.dossier.model.DayRange;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.Settings;
import news.dossier.model.Sourced;
import news.dossier.text.Words;

/**
 * Writes {@code data/timeline.ics} (RFC 5545): what is dated to the day, and what is expected
 * within a known stretch of days, such as a week. Days are whole days, without a time zone.
 *
 * <p>A stretch says in its summary how much is known: "the week of 1 September 2025".
 */
final class CalendarWriter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** A line's octets, without its break. */
  private static final int LINE = 75;

  /** A calendar has no use for "this year". */
  private static final int LONGEST_DAYS = 31;

  private final Words words;
  private final String host;
  private final Writer out;

  private CalendarWriter(Words words, String host, Writer out) {
    this.words = words;
    this.host = host;
    this.out = out;
  }

  static void write(Published published, Words words, OutputStream out) throws IOException {
    Dossier dossier = published.dossier();
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CalendarWriter calendar = new CalendarWriter(words, host(dossier.settings()), text);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Dossier//Timeline//" + words.language().toUpperCase(Locale.ROOT));
    calendar.line("X-WR-CALNAME:" + text(dossier.settings().title()));
    for (QuotableEvent event : (Iterable<QuotableEvent>) QuotableEvent.of(published)::iterator) {
      calendar.event(event, dossier.settings());
    }
    calendar.line("END:VCALENDAR");
    text.flush();
  }

  private void event(QuotableEvent quotable, Settings settings) throws IOException {
    Edtf date = quotable.event().date();
    DayRange days = DayRange.of(date);
    boolean expected = quotable.event().kind() == EventKind.EXPECTED;
    if (days.first().isEmpty() || days.last().isEmpty() || date.isQualified()) {
      return;
    }
    LocalDate first = days.first().get();
    LocalDate behind = days.last().get().plusDays(1);
    boolean isShort = !behind.isAfter(first.plusDays(LONGEST_DAYS));
    boolean inCalendar = first.getYear() > 0 && behind.getYear() < 10_000;
    if (!inCalendar || !(date.day().isPresent() || (expected && isShort))) {
      return;
    }
    line("BEGIN:VEVENT");
    line("UID:" + quotable.event().id() + "@" + host);
    line("DTSTAMP:" + stamp(quotable) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + DAY.format(first));
    line("DTEND;VALUE=DATE:" + DAY.format(behind));
    line("SUMMARY:" + text(summary(quotable, date)));
    line("DESCRIPTION:" + text(description(quotable, settings)));
    line("CATEGORIES:" + quotable.event().kind().label().toUpperCase(Locale.ROOT));
    line(expected ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private String summary(QuotableEvent quotable, Edtf date) {
    String precision =
        date.day().isPresent() ? "" : " (" + words.dates().longDate(date.value()) + ")";
    return quotable.text() + precision;
  }

  private String description(QuotableEvent quotable, Settings settings) {
    return quotable.articles().stream()
        .map(
            article ->
                article.title()
                    + QuotableEvent.address(article, settings).map(a -> "\n" + a).orElse(""))
        .collect(Collectors.joining("\n", words.say("export.inferred-from") + "\n", ""));
  }

  /** A stamp is asked for; the newest article's day is what the build knows without a clock. */
  private static String stamp(QuotableEvent quotable) {
    return quotable.articles().stream()
        .map(Article::metadata)
        .flatMap(m -> m.published().map(Sourced::value).flatMap(Edtf::day).stream())
        .max(LocalDate::compareTo)
        .map(DAY::format)
        .orElse("19700101");
  }

  private static String host(Settings settings) {
    try {
      return settings.url().map(url -> URI.create(url).getHost()).orElse("dossier.invalid");
    } catch (IllegalArgumentException e) {
      return "dossier.invalid";
    }
  }

  private static String text(String value) {
    String plain = PlainText.of(value);
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\\' || c == ';' || c == ',') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\r') {
        boolean isOfBreak = i + 1 < plain.length() && plain.charAt(i + 1) == '\n';
        out.append(isOfBreak ? "" : "\\n");
      } else {
        out.append(c < ' ' || c == 0x7F ? ' ' : c);
      }
    }
    return out.toString();
  }

  /** Folded at 75 octets, never within a character. */
  private void line(String content) throws IOException {
    int octets = 0;
    int from = 0;
    for (int i = 0; i < content.length(); ) {
      int c = content.codePointAt(i);
      int length = octets(c);
      if (octets + length > LINE) {
        out.write(content, from, i - from);
        out.write("\r\n ");
        from = i;
        octets = 1;
      }
      octets += length;
      i += Character.charCount(c);
    }
    out.write(content, from, content.length() - from);
    out.write("\r\n");
  }

  /** Of a character in UTF-8. */
  private static int octets(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
  }
}
