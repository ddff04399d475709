package news.dossier.seed;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a file really is, whatever it is called, by the first bytes that its format prescribes
 * (as {@code file(1)} does), or by bytes that no text has.
 */
final class BinaryContent {
  private static final List<Signature> SIGNATURES = signatures();

  @SuppressWarnings("ArrayRecordComponent") // Never compared; only read here.
  private record Signature(byte[] start, String kind) {}

  private BinaryContent() {}

  /** What the bytes are, with its article, such as "a PDF document"; empty if they may be text. */
  static Optional<String> of(byte[] bytes) {
    for (Signature signature : SIGNATURES) {
      if (startsWith(bytes, signature.start())) {
        return Optional.of(signature.kind());
      }
    }
    return Charsets.byteOrderMark(bytes).isPresent() ? Optional.empty() : withoutSignature(bytes);
  }

  private static Optional<String> withoutSignature(byte[] bytes) {
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        evenZeros += 1 - i % 2;
        oddZeros += i % 2;
      }
    }
    int zeros = evenZeros + oddZeros;
    if (zeros > bytes.length / 4 && Math.min(evenZeros, oddZeros) <= zeros / 20) {
      return Optional.of("text in UTF-16 without a byte-order mark");
    }
    // A saved page may hold a stray zero; a program or a picture is full of them.
    return zeros * 1000L > bytes.length ? Optional.of("a binary file") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<Signature> signatures() {
    return List.of(
        new Signature(ascii("%PDF-"), "a PDF document"),
        new Signature(hex("504b0304"), "a ZIP archive, perhaps a Word or OpenDocument file"),
        new Signature(hex("d0cf11e0a1b11ae1"), "an old Microsoft Office document"),
        new Signature(ascii("{\\rtf"), "a Rich Text document"),
        new Signature(hex("89504e470d0a1a0a"), "a PNG picture"),
        new Signature(hex("ffd8ff"), "a JPEG picture"),
        new Signature(ascii("GIF87a"), "a GIF picture"),
        new Signature(ascii("GIF89a"), "a GIF picture"),
        new Signature(hex("1f8b08"), "a gzip archive"),
        new Signature(ascii("BZh91AY&SY"), "a bzip2 archive"),
        new Signature(hex("fd377a585a00"), "an XZ archive"),
        new Signature(hex("377abcaf271c"), "a 7-Zip archive"),
        new Signature(hex("526172211a07"), "a RAR archive"),
        new Signature(ascii("bplist00"), "a Safari web archive"),
        new Signature(ascii("From: <Saved by "), "a web archive (MHTML)"),
        new Signature(hex("7f454c46"), "a program"),
        new Signature(ascii("SQLite format 3"), "an SQLite database"),
        new Signature(ascii("%!PS-"), "a PostScript document"));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
