package news.dossier.model;

/** A seed with what the per-article stages made of it, before it has an address. */
public record ReadSeed(Seed seed, Cleaned cleaned, Metadata metadata, Annotations annotations) {}
