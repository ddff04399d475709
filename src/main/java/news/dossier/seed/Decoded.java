package news.dossier.seed;

/**
 * Bytes read as text.
 *
 * @param charset its IANA name
 * @param text without byte-order mark
 */
record Decoded(String charset, String text) {}
