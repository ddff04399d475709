package news.dossier.cli.bench;

import java.util.Locale;

/** What a build does one after the other, as far as it grows with the dossier. */
enum Stage {
  /** Seeds and sidecars from files. */
  SEEDS,
  /** Text out of the seeds; a part of {@link #READ}. */
  CLEAN,
  /** Headline, authors, dates; a part of {@link #READ}. */
  METADATA,
  /** Clean, metadata, names and times out of the cache of annotations, names settled. */
  READ,
  /** Who is who. */
  RESOLVE,
  /** Forgetting whom the curator hides. */
  ERASE,
  /** Dated sentences become events. */
  TIMELINE,
  /** Pages as values, each let go of. */
  PAGES,
  /** Headers of the pages in {@code content/}, as every build reads them first. */
  HEADERS,
  /** The same, and all of them into {@code content/}. */
  CONTENT,
  /** The same once more: nothing is written. */
  CONTENT_AGAIN,
  /** The files of {@code data/}. */
  EXPORT,
  /** The index that readers search. */
  SEARCH,
  /** The site from nothing. */
  BAKE,
  /** The same once more. */
  BAKE_AGAIN,
  /** The curator's desk. */
  DESK,
  /** The finished site, checked. */
  CHECK;

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
