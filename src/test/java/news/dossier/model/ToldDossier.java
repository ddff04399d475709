package news.dossier.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A dossier that is told in a few lines, with marks in the text for what was read there.
 *
 * <pre>{@code
 * new ToldDossier()
 *     .person("ann-weir", "Ann Weir")
 *     .article("fire", "2025-05-04", "“We will help,”{ann-weir} said Mrs [Weir](ann-weir) on <2025-05-03|Saturday>.")
 * }</pre>
 *
 * Each text is a paragraph and a sentence.
 */
public final class ToldDossier {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[(?<name>[^\\]]+)\\]\\((?<id>[^)]+)\\)"
              + "|(?<words>“[^”]*”)(?:\\{(?<speaker>[^}]*)\\})?"
              + "|<(?<value>\\d[^|>]*)\\|(?<time>[^>]+)>");

  private final List<Article> articles = new ArrayList<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, List<Evidence>> found = new TreeMap<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private PublishLevel level = PublishLevel.FULL;
  private Optional<String> publisher = Optional.empty();

  public ToldDossier person(String id, String name) {
    return entity(id, EntityType.PERSON, name, Optional.empty());
  }

  public ToldDossier organization(String id, String name) {
    return entity(id, EntityType.ORGANIZATION, name, Optional.empty());
  }

  public ToldDossier place(String id, String name) {
    return entity(id, EntityType.PLACE, name, Optional.empty());
  }

  public ToldDossier confirmed(CuratedEntity curated, String id) {
    return entity(id, curated.type(), curated.name(), Optional.of(curated));
  }

  private ToldDossier entity(
      String id, EntityType type, String name, Optional<CuratedEntity> curated) {
    entities.put(id, new Entity(id, type, name, List.of(), List.of(), curated, List.of()));
    found.putIfAbsent(id, new ArrayList<>());
    return this;
  }

  /** For the articles that are told from here on. */
  public ToldDossier publish(PublishLevel newLevel) {
    level = newLevel;
    return this;
  }

  /** Of the articles that are told from here on. */
  public ToldDossier publisher(String name) {
    publisher = Optional.of(name);
    return this;
  }

  public ToldDossier ask(Question question) {
    questions.add(question);
    return this;
  }

  /**
   * An article; its headline is its slug with blanks.
   *
   * @param published "" for one whose date is not known
   */
  public ToldDossier article(String slug, String published, String... sentences) {
    String seed = "seeds/" + slug + ".txt";
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Timex> timexes = new ArrayList<>();
    Map<Span, String> quoted = new LinkedHashMap<>();
    for (String sentence : sentences) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      read(sentence, text, mentions, timexes, quoted);
      spans.add(new Span(start, text.length()));
    }
    for (Mention mention : mentions) {
      found.get(mention.rule()).add(new Evidence(seed, mention.span(), mention.text()));
    }
    List<Quotation> quotations =
        quoted.entrySet().stream()
            .map(q -> quotation(q.getKey(), q.getValue(), text.toString(), mentions))
            .toList();
    Annotations read =
        new Annotations(
            spans,
            mentions.stream().map(ToldDossier::plain).toList(),
            timexes,
            quotations,
            List.of());
    articles.add(article(seed, slug, published, text.toString(), read));
    return this;
  }

  private static void read(
      String sentence,
      StringBuilder text,
      List<Mention> mentions,
      List<Timex> timexes,
      Map<Span, String> quoted) {
    Matcher m = MARK.matcher(sentence);
    int at = 0;
    while (m.find()) {
      text.append(sentence, at, m.start());
      at = m.end();
      String words =
          m.group("name") != null
              ? m.group("name")
              : m.group("words") != null ? m.group("words") : m.group("time");
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      if (m.group("name") != null) {
        // The rule carries the id until the mentions are handed out.
        mentions.add(new Mention(span, words, EntityType.PERSON, Optional.empty(), m.group("id")));
      } else if (m.group("words") != null) {
        quoted.put(span, Optional.ofNullable(m.group("speaker")).orElse(""));
      } else {
        timexes.add(new Timex(span, words, Timex.Type.DATE, m.group("value"), "told"));
      }
    }
    text.append(sentence.substring(at));
  }

  /** Without the id that it carried. */
  private static Mention plain(Mention mention) {
    return new Mention(mention.span(), mention.text(), mention.type(), mention.role(), "told");
  }

  private static Quotation quotation(
      Span span, String speaker, String text, List<Mention> mentions) {
    Optional<Mention> mention = mentions.stream().filter(m -> m.rule().equals(speaker)).findFirst();
    Optional<Attribution> attribution =
        speaker.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Attribution(
                    mention.map(Mention::span).orElse(span),
                    mention.map(Mention::text).orElse(speaker),
                    Optional.empty(),
                    mention.map(ToldDossier::plain),
                    "told"));
    return new Quotation(span, span.in(text), attribution);
  }

  private Article article(
      String path, String slug, String published, String text, Annotations read) {
    Provenance told = Provenance.stated("a test");
    Metadata metadata =
        new Metadata(
            Optional.of(new Sourced<>(slug.replace('-', ' '), told)),
            Optional.empty(),
            publisher.map(name -> new Sourced<>(name, told)),
            Edtf.parse(published).map(date -> new Sourced<>(date, told)),
            Optional.empty(),
            Optional.of(new Sourced<>("https://example.org/" + slug, told)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Block> blocks =
        List.of(text.split("\n\n")).stream().map(Block::paragraph).collect(Collectors.toList());
    return new Article(
        new Seed(path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", text, Stated.nothing(path)),
        slug,
        level,
        metadata,
        new Cleaned(blocks, List.of()),
        read,
        Optional.empty());
  }

  /**
   * An event that happened, as the engine would find it.
   *
   * @param sentences those that tell of it, as {@code slug#2}; the first states it, and {@code
   *     ~slug#2} is of an article that is nearly a copy of the first
   */
  public ToldDossier event(String id, String date, double weight, String... sentences) {
    return event(id, date, weight, EventKind.HAPPENED, List.of(), sentences);
  }

  public ToldDossier event(
      String id,
      String date,
      double weight,
      EventKind kind,
      List<Dispute> disputes,
      String... sentences) {
    Optional<String> original = Optional.of(seed(sentences[0]));
    List<Receipt> receipts = new ArrayList<>();
    for (String sentence : sentences) {
      Evidence evidence = evidence(sentence);
      Edtf day = new Edtf(date);
      Optional<String> copyOf = sentence.startsWith("~") ? original : Optional.empty();
      receipts.add(new Receipt(evidence, evidence.span(), day, kind, copyOf, "told"));
      report(evidence, day, kind);
    }
    events.add(
        new Event(
            id,
            new Edtf(date),
            weight,
            kind,
            receipts.get(0).evidence(),
            named(receipts, EntityType.PERSON),
            named(receipts, EntityType.PLACE),
            named(receipts, EntityType.ORGANIZATION),
            receipts,
            (int)
                receipts.stream()
                    .filter(r -> r.copyOf().isEmpty())
                    .map(r -> r.evidence().seed())
                    .distinct()
                    .count(),
            disputes,
            "same words"));
    return this;
  }

  /** A sentence, as {@code slug#2}. */
  public Evidence evidence(String sentence) {
    Article article = article(seed(sentence));
    int number = Integer.parseInt(sentence.substring(sentence.indexOf('#') + 1));
    Span span = article.annotations().sentences().get(number - 1);
    return new Evidence(article.seed().path(), span, span.in(article.cleaned().text()));
  }

  private static String seed(String sentence) {
    return "seeds/" + sentence.substring(0, sentence.indexOf('#')).replace("~", "") + ".txt";
  }

  private Article article(String seed) {
    return articles.stream().filter(a -> a.seed().path().equals(seed)).findFirst().orElseThrow();
  }

  private List<String> named(List<Receipt> receipts, EntityType type) {
    return found.entrySet().stream()
        .filter(e -> entities.get(e.getKey()).type() == type)
        .filter(
            e ->
                e.getValue().stream()
                    .anyMatch(
                        named ->
                            receipts.stream()
                                .map(Receipt::evidence)
                                .anyMatch(
                                    r ->
                                        r.seed().equals(named.seed())
                                            && r.span().contains(named.span()))))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** As the reading stage would have left it, with the words that give the date. */
  private void report(Evidence evidence, Edtf date, EventKind kind) {
    Article article = article(evidence.seed());
    Annotations read = article.annotations();
    Optional<Span> words =
        read.timexes().stream().map(Timex::span).filter(evidence.span()::contains).findFirst();
    List<EventReport> reports = new ArrayList<>(read.reports());
    reports.add(
        new EventReport(
            evidence.span(),
            evidence.span(),
            words,
            date,
            kind,
            "tell",
            false,
            List.of(),
            List.of(),
            "told"));
    articles.set(
        articles.indexOf(article),
        new Article(
            article.seed(),
            article.slug(),
            article.publish(),
            article.metadata(),
            article.cleaned(),
            new Annotations(
                read.sentences(), read.mentions(), read.timexes(), read.quotations(), reports),
            article.note()));
  }

  /** The dossier, its articles in the order told, its events in that of their dates. */
  public Dossier told() {
    List<Entity> all = new ArrayList<>();
    entities.forEach(
        (id, e) -> {
          List<Evidence> appearances = found.get(id).stream().sorted().toList();
          List<Entity.Form> forms =
              appearances.stream()
                  .collect(
                      Collectors.groupingBy(Evidence::exact, TreeMap::new, Collectors.counting()))
                  .entrySet()
                  .stream()
                  .map(f -> new Entity.Form(f.getKey(), f.getValue().intValue()))
                  .toList();
          List<Decision> decisions =
              forms.stream()
                  .map(
                      f ->
                          new Decision(
                              Judgement.POSITIVE,
                              f.text(),
                              e.name(),
                              Provenance.inferred("same-words")))
                  .toList();
          all.add(new Entity(id, e.type(), e.name(), forms, appearances, e.curated(), decisions));
        });
    events.sort(Comparator.comparing(Event::date).thenComparing(Event::id));
    return new Dossier(
        Settings.unstated(),
        articles,
        Entities.of(all),
        new Timeline(events, new TreeMap<>()),
        questions,
        List.of());
  }
}
