package news.dossier.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.export.Column.Form;
import news.dossier.export.PublishedEvent.Testimony;
import news.dossier.model.Article;
import news.dossier.model.Attribution;
import news.dossier.model.CuratedEntity;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;
import news.dossier.model.Entity;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Quotation;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.text.ShownText;
import org.jspecify.annotations.Nullable;

/** The tables of the open data: which there are, and what stands in their columns. */
final class Tables {
  private static final String CONFIRMED = "confirmed";
  private static final String INFERRED = "inferred";

  private final Published published;

  Tables(Published published) {
    this.published = published;
  }

  /** All of them; each refers only to itself and to those before it. */
  List<Table<?>> all() {
    return List.of(
        sources(), articles(), entities(), mentions(), quotations(), events(), evidence());
  }

  private record Publisher(String id, String name, List<Article> articles) {}

  private Table<Publisher> sources() {
    return new Table<>(
        "sources",
        List.of(
            Column.<Publisher>text("id", Publisher::id).always(),
            Column.<Publisher>text("name", Publisher::name).always(),
            Column.<Publisher>of("articles", Form.INTEGER, p -> p.articles().size()).always(),
            Column.<Publisher>list("by", p -> by(p.articles())),
            Column.<Publisher>text("status", p -> status(isStated(p.articles()))).always()),
        this::publishers);
  }

  private Stream<Publisher> publishers() {
    Map<String, List<Article>> byId = new HashMap<>();
    for (Article article : published.articles()) {
      published
          .publisher(article)
          .ifPresent(id -> byId.computeIfAbsent(id, i -> new ArrayList<>()).add(article));
    }
    return published.publishers().entrySet().stream()
        .map(
            one ->
                new Publisher(
                    one.getValue(), one.getKey(), byId.getOrDefault(one.getValue(), List.of())));
  }

  private static List<String> by(List<Article> articles) {
    return articles.stream()
        .flatMap(a -> a.metadata().publisher().stream())
        .map(p -> p.provenance().toString())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isStated(List<Article> articles) {
    return articles.stream()
        .flatMap(a -> a.metadata().publisher().stream())
        .anyMatch(Tables::isStated);
  }

  private static boolean isStated(Sourced<?> value) {
    return value.provenance().kind() == Provenance.Kind.STATED;
  }

  private Table<Article> articles() {
    List<Column<Article>> columns = new ArrayList<>();
    columns.add(Column.<Article>text("id", Article::slug).always());
    columns.add(Column.<Article>text("page", Tables::page).always());
    field(columns, "headline", Metadata::headline);
    columns.add(
        Column.list("authors", a -> a.metadata().authors().map(Sourced::value).orElse(List.of())));
    columns.add(Column.text("authors_by", a -> by(a.metadata().authors())));
    columns.add(
        Column.<Article>text("source", a -> published.publisher(a).orElse(null)).in("sources"));
    columns.add(Column.text("source_by", a -> by(a.metadata().publisher())));
    date(columns, "published", Metadata::published);
    date(columns, "updated", Metadata::updated);
    field(columns, "url", Metadata::url);
    field(columns, "archived", Metadata::archived);
    field(columns, "language", Metadata::language);
    field(columns, "rights", Metadata::rights);
    columns.add(
        Column.<Article>text("publish", a -> a.publish().name().toLowerCase(Locale.ROOT)).always());
    columns.add(Column.<Article>text("seed", a -> a.seed().path()).always());
    columns.add(Column.<Article>text("sha256", a -> a.seed().sha256()).always());
    columns.add(Column.<Article>text("status", a -> status(isConfirmed(a.metadata()))).always());
    return new Table<>("articles", columns, () -> published.articles().stream());
  }

  private static void field(
      List<Column<Article>> columns,
      String name,
      Function<Metadata, Optional<Sourced<String>>> of) {
    columns.add(Column.text(name, a -> of.apply(a.metadata()).map(Sourced::value).orElse(null)));
    columns.add(Column.text(name + "_by", a -> by(of.apply(a.metadata()))));
  }

  private static void date(
      List<Column<Article>> columns, String name, Function<Metadata, Optional<Sourced<Edtf>>> of) {
    columns.add(
        Column.text(
            name, a -> of.apply(a.metadata()).map(Sourced::value).map(Edtf::value).orElse(null)));
    columns.add(Column.text(name + "_by", a -> by(of.apply(a.metadata()))));
  }

  private static <T> @Nullable String by(Optional<Sourced<T>> field) {
    return field.map(value -> value.provenance().toString()).orElse(null);
  }

  private static boolean isConfirmed(Metadata m) {
    return Stream.of(m.headline(), m.authors(), m.publisher(), m.published())
        .allMatch(field -> field.filter(Tables::isStated).isPresent());
  }

  private Table<Entity> entities() {
    return new Table<>(
        "entities",
        List.of(
            Column.<Entity>text("id", Entity::id).always(),
            Column.<Entity>text("type", e -> e.type().name().toLowerCase(Locale.ROOT)).always(),
            Column.<Entity>text("name", Entity::name).always(),
            Column.<Entity>list("forms", e -> published.found(e).forms()),
            Column.<Entity>list("roles", Tables::roles),
            Column.text("wikidata", e -> e.curated().flatMap(CuratedEntity::wikidata).orElse(null)),
            Column.<Entity>list(
                "links", e -> e.curated().map(CuratedEntity::links).orElse(List.of())),
            Column.<Entity>of("mentions", Form.INTEGER, e -> published.found(e).mentions())
                .always(),
            Column.<Entity>of("articles", Form.INTEGER, e -> published.found(e).articles())
                .always(),
            Column.<Entity>list("by", Tables::by),
            Column.<Entity>text("status", e -> status(e.isConfirmed())).always()),
        () -> published.entities().stream());
  }

  private static List<String> roles(Entity entity) {
    return entity.curated().stream()
        .flatMap(curated -> curated.roles().stream())
        .map(CuratedEntity.HeldRole::title)
        .toList();
  }

  private static List<String> by(Entity entity) {
    Stream<String> stated =
        entity.curated().stream().map(c -> Provenance.stated(c.where()).toString());
    Stream<String> decided = entity.decisions().stream().map(d -> d.by().toString());
    return Stream.concat(stated, decided).distinct().sorted().toList();
  }

  private record Named(Article article, int number, Mention mention) {
    int sentence() {
      return article.annotations().sentenceAt(mention.span().start());
    }
  }

  private Table<Named> mentions() {
    List<Column<Named>> columns = new ArrayList<>();
    columns.add(Column.<Named>text("id", n -> n.article().slug() + "-m" + n.number()).always());
    place(columns, Named::article, Named::sentence, n -> n.mention().span());
    columns.add(Column.<Named>text("text", n -> n.mention().text()).always());
    columns.add(
        Column.<Named>text("type", n -> n.mention().type().name().toLowerCase(Locale.ROOT))
            .always());
    columns.add(
        Column.<Named>text(
                "entity",
                n -> published.named(n.article(), n.mention()).map(Entity::id).orElse(null))
            .in("entities"));
    columns.add(Column.text("role", this::role));
    columns.add(Column.<Named>text("rule", n -> n.mention().rule()).always());
    columns.add(Column.<Named>text("status", n -> status(n.mention().isStated())).always());
    return new Table<>("mentions", columns, this::named);
  }

  /** Words beside a name are told only where the page shows them. */
  private @Nullable String role(Named named) {
    return named
        .mention()
        .role()
        .filter(role -> published.isShown(named.article(), named.sentence()))
        .map(Mention.Role::text)
        .orElse(null);
  }

  private Stream<Named> named() {
    return read()
        .flatMap(
            article -> {
              List<Mention> all = article.annotations().mentions();
              return IntStream.range(0, all.size())
                  .mapToObj(i -> new Named(article, i + 1, all.get(i)));
            });
  }

  private Stream<Article> read() {
    return published.articles().stream().filter(published::isRead);
  }

  private record Said(Article article, int number, Quotation quotation, boolean shown) {
    Optional<Attribution> attribution() {
      return quotation.attribution();
    }

    int sentence() {
      return article.annotations().sentenceAt(quotation.span().start());
    }
  }

  private Table<Said> quotations() {
    List<Column<Said>> columns = new ArrayList<>();
    columns.add(Column.<Said>text("id", s -> s.article().slug() + "-q" + s.number()).always());
    place(columns, Said::article, Said::sentence, s -> s.quotation().span());
    columns.add(Column.text("quoted", s -> s.shown() ? s.quotation().text() : null));
    columns.add(
        Column.<Said>text(
                "speaker",
                s ->
                    s.attribution()
                        .flatMap(a -> published.speaker(s.article(), a))
                        .map(Entity::id)
                        .orElse(null))
            .in("entities"));
    columns.add(
        Column.text(
            "speaker_text",
            s -> s.shown() ? s.attribution().map(Attribution::text).orElse(null) : null));
    columns.add(Column.text("rule", s -> s.attribution().map(Attribution::rule).orElse(null)));
    columns.add(Column.<Said>text("status", s -> INFERRED).always());
    return new Table<>("quotations", columns, this::said);
  }

  private Stream<Said> said() {
    return read()
        .flatMap(
            article -> {
              List<Quotation> all = article.annotations().quotations();
              ShownText shown = published.shown(article);
              return IntStream.range(0, all.size())
                  .mapToObj(i -> new Said(article, i + 1, all.get(i), shown.has(all.get(i))));
            });
  }

  private Table<PublishedEvent> events() {
    List<Column<PublishedEvent>> columns = new ArrayList<>();
    columns.add(Column.<PublishedEvent>text("id", e -> e.event().id()).always());
    columns.add(Column.<PublishedEvent>text("date", e -> e.event().date().value()).always());
    columns.add(Column.of("first_day", Form.DATE, e -> day(e, DayRange::first)));
    columns.add(Column.of("last_day", Form.DATE, e -> day(e, DayRange::last)));
    columns.add(
        Column.<PublishedEvent>text("date_by", e -> e.event().dateBy().toString()).always());
    columns.add(Column.<PublishedEvent>text("kind", e -> e.event().kind().label()).always());
    columns.add(
        Column.<PublishedEvent>text("kind_by", e -> e.event().kindBy().toString()).always());
    columns.add(Column.<PublishedEvent>text("statement", PublishedEvent::text).always());
    columns.add(
        Column.<PublishedEvent>text("statement_by", e -> e.event().textBy().toString()).always());
    columns.add(Column.<PublishedEvent>of("weight", Form.NUMBER, e -> e.event().weight()).always());
    columns.add(
        Column.<PublishedEvent>of("sources", Form.INTEGER, e -> e.event().sources()).always());
    columns.add(Column.list("people", e -> published.known(e.event().people())));
    columns.add(Column.list("organizations", e -> published.known(e.event().organizations())));
    columns.add(Column.list("places", e -> published.known(e.event().places())));
    columns.add(Column.of("disputed", Form.BOOLEAN, e -> !e.event().disputes().isEmpty()));
    columns.add(Column.<PublishedEvent>text("rule", e -> e.event().rule()).always());
    columns.add(
        Column.<PublishedEvent>text("status", e -> status(e.event().curated().isPresent()))
            .always());
    return new Table<>("events", columns, () -> published.events().stream());
  }

  /** Dates before the year 0 or behind 9999 are beyond what other programs read. */
  private static @Nullable String day(
      PublishedEvent event, Function<DayRange, Optional<LocalDate>> end) {
    return end.apply(DayRange.of(event.event().date()))
        .filter(day -> day.getYear() >= 0 && day.getYear() <= 9999)
        .map(LocalDate::toString)
        .orElse(null);
  }

  private record Told(PublishedEvent event, Testimony testimony) {}

  private Table<Told> evidence() {
    List<Column<Told>> columns = new ArrayList<>();
    columns.add(
        Column.<Told>text("id", t -> t.event().event().id() + "-e" + t.testimony().number())
            .always());
    columns.add(Column.<Told>text("event", t -> t.event().event().id()).always().in("events"));
    place(
        columns,
        t -> t.testimony().article(),
        t -> t.testimony().sentence(),
        t -> t.testimony().receipt().evidence().span());
    columns.add(
        Column.text(
            "exact",
            t -> t.testimony().shown() ? t.testimony().receipt().evidence().exact() : null));
    columns.add(Column.<Told>text("date", t -> t.testimony().receipt().date().value()).always());
    columns.add(Column.<Told>text("kind", t -> t.testimony().receipt().kind().label()).always());
    columns.add(Column.<Told>text("copy_of", this::original).in("articles"));
    columns.add(Column.<Told>text("rule", t -> t.testimony().receipt().rule()).always());
    columns.add(Column.<Told>text("status", t -> INFERRED).always());
    return new Table<>(
        "evidence",
        columns,
        () ->
            published.events().stream()
                .flatMap(e -> e.testimonies().stream().map(t -> new Told(e, t))));
  }

  private @Nullable String original(Told told) {
    return told.testimony()
        .receipt()
        .copyOf()
        .flatMap(published::article)
        .map(Article::slug)
        .orElse(null);
  }

  /** Where something stands: in the text by code points, on the site by the sentence shown. */
  private <R> void place(
      List<Column<R>> columns,
      Function<R, Article> article,
      Function<R, Integer> sentence,
      Function<R, Span> span) {
    columns.add(Column.<R>text("article", r -> article.apply(r).slug()).always().in("articles"));
    columns.add(
        Column.<R>of(
                "start",
                Form.INTEGER,
                r -> published.codePoints(article.apply(r)).before(span.apply(r).start()))
            .always());
    columns.add(
        Column.<R>of(
                "end",
                Form.INTEGER,
                r -> published.codePoints(article.apply(r)).before(span.apply(r).end()))
            .always());
    columns.add(
        Column.text(
            "address",
            r ->
                published.isShown(article.apply(r), sentence.apply(r))
                    ? page(article.apply(r)) + "#s" + (sentence.apply(r) + 1)
                    : null));
  }

  private static String page(Article article) {
    return "articles/" + article.slug() + ".html";
  }

  private static String status(boolean confirmed) {
    return confirmed ? CONFIRMED : INFERRED;
  }

  /** What a status may be. */
  static List<String> statuses() {
    return List.of(CONFIRMED, INFERRED);
  }
}
