package news.dossier.seed;

import java.util.Optional;

/**
 * YAML files are Unicode (YAML 1.2.2, 5.2): UTF-8, or another form that a byte-order mark names.
 */
final class YamlText {
  private YamlText() {}

  /** The text with {@code \n} for line ends; empty if the bytes are not Unicode. */
  static Optional<String> of(byte[] bytes) {
    return Charsets.byteOrderMark(bytes)
        .map(mark -> new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()))
        .or(() -> Decoder.strictUtf8(bytes))
        .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
  }
}
