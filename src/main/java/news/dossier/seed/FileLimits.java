package news.dossier.seed;

/**
 * How much is read, in bytes.
 *
 * @param seed the largest article
 * @param yaml the largest sidecar or settings file
 * @param curation the largest file of decisions
 * @param page the largest page of the curator's own
 * @param allSeeds all articles of a folder together
 */
record FileLimits(int seed, int yaml, int curation, int page, long allSeeds) {

  /**
   * The shipped limits. All texts are held in memory at once, at two bytes a character and once
   * more while they are read, so a fifth of the heap is what they may come to.
   */
  static FileLimits shipped() {
    return new FileLimits(
        20_000_000, 200_000, 10_000_000, 1_000_000, Runtime.getRuntime().maxMemory() / 5);
  }
}
