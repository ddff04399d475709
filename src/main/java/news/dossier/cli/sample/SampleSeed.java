package news.dossier.cli.sample;

/**
 * An article as a curator would have saved it.
 *
 * @param path below {@code seeds/}, without the ending
 * @param ending such as {@code .txt}
 * @param content of the file
 * @param sidecar of the file beside it, as YAML; empty for none
 */
public record SampleSeed(String path, String ending, String content, String sidecar) {}
