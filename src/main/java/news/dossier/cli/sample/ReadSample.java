package news.dossier.cli.sample;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Evidence;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.PublishLevel;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Settings;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.model.Stated;
import news.dossier.model.Timeline;

/**
 * A sample dossier as if it had been read, without the time that reading takes: sentences by the
 * rules of Unicode, and every two words with capitals as the name of a person.
 */
public final class ReadSample {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]+ [A-Z][a-z]+\\b");
  private static final List<String> PUBLISHERS =
      List.of(
          "Harbour Gazette",
          "The Evening Post",
          "Reuters",
          "Kreuz-Zeitung",
          "Le Courrier de l'Est");

  private final SampleDossier sample;
  private final Map<String, List<Evidence>> found = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();

  private ReadSample(SampleDossier sample) {
    this.sample = sample;
  }

  /** The first articles of a sample, each published in full. */
  public static Dossier of(SampleDossier sample, int articles) {
    return new ReadSample(sample).dossier(articles);
  }

  private Dossier dossier(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(i));
    }
    Comparator<Article> byDate =
        Comparator.comparing(article -> article.metadata().published().orElseThrow().value());
    articles.sort(byDate.reversed().thenComparing(Article::slug));
    List<Entity> people = new ArrayList<>();
    found.forEach(
        (id, mentions) -> {
          String name = String.valueOf(names.get(id));
          List<Entity.Form> forms = List.of(new Entity.Form(name, mentions.size()));
          people.add(
              new Entity(
                  id, EntityType.PERSON, name, forms, mentions, Optional.empty(), List.of()));
        });
    return new Dossier(
        Settings.unstated(),
        articles,
        Entities.of(people),
        new Timeline(List.of(), new TreeMap<>()),
        List.of(),
        List.of());
  }

  private Article article(int number) {
    SampleStory story = sample.story(number);
    String path = "seeds/sample-%06d.txt".formatted(number);
    Cleaned cleaned =
        new Cleaned(story.paragraphs().stream().map(Block::paragraph).toList(), List.of());
    return new Article(
        new Seed(path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", "", Stated.nothing(path)),
        "sample-%06d".formatted(number),
        PublishLevel.FULL,
        metadata(story, PUBLISHERS.get(number % PUBLISHERS.size())),
        cleaned,
        new Annotations(
            sentences(cleaned), mentions(cleaned.text(), path), List.of(), List.of(), List.of()),
        Optional.empty());
  }

  private static Metadata metadata(SampleStory story, String publisher) {
    return new Metadata(
        Optional.of(sourced(story.headline())),
        Optional.empty(),
        Optional.of(sourced(publisher)),
        Optional.of(sourced(Edtf.of(story.day()))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(sourced("en")),
        Optional.empty());
  }

  private static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, Provenance.inferred("sample"));
  }

  private static List<Span> sentences(Cleaned cleaned) {
    List<Span> sentences = new ArrayList<>();
    int offset = 0;
    for (Block block : cleaned.blocks()) {
      BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
      ends.setText(block.text());
      int start = 0;
      for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
        int length = block.text().substring(start, end).strip().length();
        sentences.add(new Span(offset + start, offset + start + length));
        start = end;
      }
      offset += block.text().length() + 2;
    }
    return sentences;
  }

  private List<Mention> mentions(String text, String path) {
    List<Mention> mentions = new ArrayList<>();
    Matcher m = NAME.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      String id = m.group().toLowerCase(Locale.ROOT).replace(' ', '-');
      names.put(id, m.group());
      found.computeIfAbsent(id, i -> new ArrayList<>()).add(new Evidence(path, span, m.group()));
      mentions.add(new Mention(span, m.group(), EntityType.PERSON, Optional.empty(), "sample"));
    }
    return mentions;
  }
}
