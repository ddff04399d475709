package news.dossier.model;

/** A seed with what the per-article stages made of it, before it has an address. */
public record ReadSeed(Seed seed, Cleaned cleaned, Metadata metadata, Annotations annotations) {

  /** The same with what was read in its text. */
  public ReadSeed with(Annotations others) {
    return new ReadSeed(seed, cleaned, metadata, others);
  }
}
