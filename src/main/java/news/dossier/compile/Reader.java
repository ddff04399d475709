package news.dossier.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.cache.AnnotationCache;
import news.dossier.clean.Cleaner;
import news.dossier.metadata.MetadataReader;
import news.dossier.model.Annotations;
import news.dossier.model.Cleaned;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.model.Sourced;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.text.Tokenizer;

/** The stages that look at one article at a time, in their order; run on all cores. */
public final class Reader {
  private final Cleaner cleaner = new Cleaner();
  private final MetadataReader metadataReader = new MetadataReader();
  private final AnnotationReader annotationReader;

  public Reader(AnnotationCache cache) {
    this.annotationReader = new AnnotationReader(cache);
  }

  /** Each seed, read, in the given order, whatever the number of cores. */
  public List<Checked<ReadSeed>> readAll(List<Seed> seeds, Progress progress) {
    try (Progress.Step step = progress.start("Reading seeds", seeds.size())) {
      return seeds.parallelStream()
          .map(
              seed -> {
                Checked<ReadSeed> read = read(seed);
                step.tick();
                return read;
              })
          .toList();
    }
  }

  private Checked<ReadSeed> read(Seed seed) {
    List<Problem> problems = new ArrayList<>();
    Checked<Cleaned> cleaned = cleaner.clean(seed);
    problems.addAll(cleaned.problems());
    Checked<Metadata> metadata = metadataReader.read(seed, cleaned.value());
    problems.addAll(metadata.problems());
    Annotations annotations = annotations(seed, cleaned.value(), metadata.value(), problems);
    return new Checked<>(
        new ReadSeed(seed, cleaned.value(), metadata.value(), annotations), problems);
  }

  private Annotations annotations(
      Seed seed, Cleaned cleaned, Metadata metadata, List<Problem> problems) {
    String language = metadata.language().map(Sourced::value).orElse("en");
    if (!Locale.forLanguageTag(language).getLanguage().equals("en")) {
      problems.add(unread(seed, language));
      return Annotations.NONE;
    }
    if (cleaned.text().length() > Tokenizer.MAX_TEXT) {
      problems.add(readInPart(seed, cleaned.text().length()));
    }
    Optional<LocalDate> published = metadata.published().map(Sourced::value).flatMap(Edtf::day);
    return annotationReader.read(cleaned, published);
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
}
