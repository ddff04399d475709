package news.dossier.timex;

/** When the verb says that something happens. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No verb in the sentence. */
  NONE
}
