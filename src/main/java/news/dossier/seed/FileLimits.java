package news.dossier.seed;

/**
 * How much is read, in bytes.
 *
 * @param seed the largest article
 * @param yaml the largest sidecar or settings file
 * @param curation the largest file of decisions
 * @param page the largest page of the curator's own
 * @param allSeeds all articles of a folder together, of which a saved page counts an eighth: the
 *     rest of it is markup, as a rule
 */
record FileLimits(int seed, int yaml, int curation, int page, long allSeeds) {

  /**
   * The shipped limits. What is kept of all articles is in memory at once, at up to two bytes a
   * character and with all that was read in it, so a fifth of the heap is what they may come to.
   */
  static FileLimits shipped() {
    return new FileLimits(
        20_000_000, 200_000, 10_000_000, 1_000_000, Runtime.getRuntime().maxMemory() / 5);
  }
}
