package news.dossier.model;

/**
 * A value with its provenance.
 *
 * @param <T> an immutable type
 */
public record Sourced<T>(T value, Provenance provenance) {}
