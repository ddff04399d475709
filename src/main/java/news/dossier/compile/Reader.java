package news.dossier.compile;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.cache.ArticleCache;
import news.dossier.cache.ArticleCache.KnownArticle;
import news.dossier.cache.ReadingCache;
import news.dossier.clean.Cleaner;
import news.dossier.mention.CorpusNames;
import news.dossier.metadata.MetadataReader;
import news.dossier.model.Cleaned;
import news.dossier.model.Curation;
import news.dossier.model.Edtf;
import news.dossier.model.Mention;
import news.dossier.model.Metadata;
import news.dossier.model.PackedText;
import news.dossier.model.ReadSeed;
import news.dossier.model.ReadText;
import news.dossier.model.Seed;
import news.dossier.model.Sourced;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Tokenizer;

/**
 * The stages that look at one article at a time, in their order, on all cores; then what the whole
 * dossier tells about their names.
 */
public final class Reader {
  private final Cleaner cleaner = new Cleaner();
  private final MetadataReader metadataReader = new MetadataReader();
  private final ArticleCache articles;
  private final AnnotationReader annotationReader;

  public Reader(ReadingCache cache) {
    this.articles = cache.articles();
    this.annotationReader = new AnnotationReader(cache.annotations());
  }

  /** Each seed, read, in the given order, whatever the number of cores. */
  public List<Checked<ReadSeed>> readAll(List<Seed> seeds, Curation curation, Progress progress) {
    List<Alone> alone;
    try (Progress.Step step = progress.start("Reading seeds", seeds.size())) {
      alone =
          seeds.parallelStream()
              .map(
                  seed -> {
                    Alone read = read(seed);
                    step.tick();
                    return read;
                  })
              .toList();
    }
    List<List<Mention>> settled =
        new CorpusNames()
            .settle(
                alone.stream().map(Alone::packed).toList(),
                alone.stream().map(a -> a.text().mentions()).toList(),
                curation);
    List<Checked<ReadSeed>> read = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      read.add(alone.get(i).settled(settled.get(i)));
    }
    return read;
  }

  /** A seed that was read by itself, before the dossier settles its names. */
  private record Alone(
      Seed seed, Cleaned cleaned, Metadata metadata, ReadText text, List<Problem> problems) {

    PackedText packed() {
      return new PackedText(cleaned, text.sentences());
    }

    Checked<ReadSeed> settled(List<Mention> mentions) {
      return new Checked<>(new ReadSeed(seed, cleaned, metadata, text.settled(mentions)), problems);
    }
  }

  private Alone read(Seed seed) {
    KnownArticle article = article(seed);
    List<Problem> problems = new ArrayList<>(article.problems());
    ReadText text = text(seed, article.cleaned(), article.metadata(), problems);
    return new Alone(seed, article.cleaned(), article.metadata(), text, problems);
  }

  /** The article in a seed; from the cache when an earlier build cleaned the same by its rules. */
  private KnownArticle article(Seed seed) {
    String key = articles.key(seed);
    return articles
        .get(key)
        .orElseGet(
            () -> {
              try {
                KnownArticle article = clean(seed.held());
                articles.put(key, article);
                return article;
              } catch (UncheckedIOException e) {
                return new KnownArticle(
                    new Cleaned(List.of(), List.of()), Metadata.UNKNOWN, List.of(changed(seed)));
              }
            });
  }

  private static Problem changed(Seed seed) {
    return Problem.error(
        seed.path(),
        "This file was changed or removed while the build was reading it.",
        "Build again.");
  }

  private KnownArticle clean(Seed seed) {
    Checked<Cleaned> cleaned = cleaner.clean(seed);
    Checked<Metadata> metadata = metadataReader.read(seed, cleaned.value());
    List<Problem> problems = new ArrayList<>(cleaned.problems());
    problems.addAll(metadata.problems());
    return new KnownArticle(cleaned.value(), metadata.value(), problems);
  }

  private ReadText text(Seed seed, Cleaned cleaned, Metadata metadata, List<Problem> problems) {
    String language = metadata.language().map(Sourced::value).orElse("en");
    if (metadata.language().isEmpty() && !isLatin(cleaned.text())) {
      problems.add(inAnotherScript(seed));
      return ReadText.NONE;
    }
    if (!Locale.forLanguageTag(language).getLanguage().equals("en")) {
      problems.add(unread(seed, language));
      return ReadText.NONE;
    }
    if (cleaned.text().length() > Tokenizer.MAX_TEXT) {
      problems.add(readInPart(seed, cleaned.text().length()));
    }
    long longRuns = Tokenizer.longRuns(cleaned.text());
    if (longRuns > 0) {
      problems.add(notLookedInto(seed, longRuns));
    }
    Optional<LocalDate> published = metadata.published().map(Sourced::value).flatMap(Edtf::day);
    return annotationReader.read(cleaned, published);
  }

  /** Whether more than half of the letters are Latin; so is a text without letters. */
  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 >= letters;
  }

  private static Problem inAnotherScript(Seed seed) {
    return Problem.notice(
        seed.path(),
        "The article is not written in Latin letters, and its language is not known; it is published,"
            + " but names, dates and quotations are not read.",
        "State its language: in its sidecar.");
  }

  private static Problem unread(Seed seed, String language) {
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return Problem.notice(
        seed.path(),
        "The article is in "
            + name
            + "; it is published, but names, dates and quotations are read in English only.",
        "If it is in English, state language: en in its sidecar.");
  }

  private static Problem readInPart(Seed seed, int length) {
    return Problem.warning(
        seed.path(),
        "The article has "
            + length
            + " characters; names, dates and quotations are read in the first "
            + Tokenizer.MAX_TEXT
            + ".",
        "Split it into several seeds if the rest matters.");
  }

  private static Problem notLookedInto(Seed seed, long runs) {
    return Problem.notice(
        seed.path(),
        "The article has "
            + (runs == 1 ? "a run" : runs + " runs")
            + " of more than "
            + Tokenizer.MAX_WORD
            + " characters without a space; names, dates and quotations are not read there.",
        "If there are words there, put spaces between them.");
  }
}
