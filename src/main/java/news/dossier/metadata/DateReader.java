package news.dossier.metadata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.model.Edtf;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/** Finds when a saved page was published and updated. */
final class DateReader {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "parsely-pub-date",
          "datepublished",
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "prism.publicationdate",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "bt:pubdate",
          "published_at",
          "published_time",
          "publish_date",
          "publish-date",
          "publishdate",
          "publication_date",
          "pubdate",
          "pub_date",
          "date_published",
          "originalpublicationdate",
          "displaydate",
          "article_date_original",
          "article.published",
          "date");

  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "article:modified",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "article.updated");

  private static final Pattern IN_PATH =
      Pattern.compile(
          "/(?<year>(?:19|20)\\d\\d)[/-]?(?<month>\\d\\d|[a-z]{3})(?:[/-]?(?<day>\\d\\d))?(?=[/_-])");

  private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(?:[-/]\\d\\d)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final Pattern COMPACT =
      Pattern.compile(
          "((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?(Z|[+-]\\d{4})?)?");

  private static final Pattern UPDATE_LABEL =
      Pattern.compile(
          "(?i)(?:updated|modified|revised|aktualisiert|mis à jour|actualizado|aggiornato"
              + "|atualizado|bijgewerkt|обновлено)[^\\d\\n]{0,40}\\n?[^\\d\\n]{0,40}$");

  private final SavedPage page;
  private final DateCollector collector;

  DateReader(SavedPage page, DateCollector collector) {
    this.page = page;
    this.collector = collector;
  }

  Optional<Sourced<Edtf>> published(Optional<Surroundings> around) {
    List<Sourced<String>> read = new ArrayList<>(page.linked("datePublished"));
    read.addAll(page.meta().all(PUBLISHED));
    read.addAll(microdata("datePublished"));
    read.addAll(page.linked("uploadDate"));
    read.addAll(page.linked("dateCreated"));
    around.ifPresent(a -> read.addAll(timeElements(a)));
    return firstField(read)
        .map(date -> around.map(a -> settled(date, a)).orElse(date))
        .or(() -> around.flatMap(a -> printed(a.notes(), false, "date near the headline")))
        .or(this::onlyTimeElement)
        .or(this::inPath);
  }

  Optional<Sourced<Edtf>> updated(Optional<Surroundings> around) {
    List<Sourced<String>> read = new ArrayList<>(page.linked("dateModified"));
    read.addAll(page.meta().all(UPDATED));
    read.addAll(microdata("dateModified"));
    return firstField(read)
        .or(() -> around.flatMap(a -> printed(a.notes(), true, "date near the headline")));
  }

  private Sourced<Edtf> settled(Sourced<Edtf> read, Surroundings around) {
    PrintedDays printed = new PrintedDays(collector.unlabelled(around.notes(), UPDATE_LABEL));
    return printed.settle(read, updated(Optional.empty()));
  }

  private List<Sourced<String>> microdata(String property) {
    return page.microdata().values(property).stream()
        .map(text -> new Sourced<>(text, Provenance.read("itemprop " + property)))
        .toList();
  }

  private static List<Sourced<String>> timeElements(Surroundings around) {
    return around.pieces().stream()
        .map(piece -> piece.element().closest("time[datetime]"))
        .flatMap(Stream::ofNullable)
        .map(time -> time.attr("datetime"))
        .map(text -> new Sourced<>(text, Provenance.read("time datetime")))
        .toList();
  }

  /** A page with one {@code <time>} means its own; with several, any of them may be a teaser's. */
  private Optional<Sourced<Edtf>> onlyTimeElement() {
    List<String> values =
        page.document().select("time[datetime]").eachAttr("datetime").stream().distinct().toList();
    return values.size() == 1
        ? firstField(List.of(new Sourced<>(values.get(0), Provenance.read("time datetime"))))
        : Optional.empty();
  }

  private Optional<Sourced<Edtf>> firstField(List<Sourced<String>> fields) {
    for (Sourced<String> field : fields) {
      Optional<Edtf> date = field(field.value());
      if (date.isPresent()) {
        return Optional.of(new Sourced<>(date.get(), field.provenance()));
      }
    }
    return Optional.empty();
  }

  private Optional<Edtf> field(String text) {
    String bare = text.strip();
    if (EPOCH.matcher(bare).matches()) {
      long seconds = Long.parseLong(bare.substring(0, 10));
      return collector.accept(new Edtf(Instant.ofEpochSecond(seconds).toString()));
    }
    Matcher compact = COMPACT.matcher(bare);
    if (compact.matches()) {
      bare = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
    }
    Optional<Edtf> found = collector.first(bare);
    boolean isMonth = found.isEmpty() && YEAR_OR_MONTH.matcher(bare).matches();
    return isMonth ? Edtf.parse(bare.replace('/', '-')).flatMap(collector::accept) : found;
  }

  private Optional<Sourced<Edtf>> printed(String text, boolean isUpdate, String rule) {
    return collector
        .labelled(text, UPDATE_LABEL, isUpdate)
        .map(date -> new Sourced<>(date, Provenance.inferred(rule)));
  }

  private Optional<Sourced<Edtf>> inPath() {
    return page.address()
        .map(a -> IN_PATH.matcher(a.value().path()))
        .filter(Matcher::find)
        .flatMap(
            m -> {
              String month = m.group("month");
              String number =
                  Character.isDigit(month.charAt(0))
                      ? month
                      : String.format(
                          java.util.Locale.ROOT, "%02d", MonthNames.month(month).orElse(0));
              String value = m.group("year") + "-" + number;
              return m.group("day") == null
                  ? Edtf.parse(value)
                  : collector.first(value + "-" + m.group("day"));
            })
        .map(date -> new Sourced<>(date, Provenance.inferred("date in the address")));
  }
}
