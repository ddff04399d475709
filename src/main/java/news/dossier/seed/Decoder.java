package news.dossier.seed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.dossier.model.SeedFormat;
import news.dossier.problem.Problem;

/**
 * Reads bytes as text: a byte-order mark decides; bytes that are valid UTF-8 are UTF-8, whatever a
 * page declares, for saved pages often declare what they no longer are; then the charset that HTML
 * declares; then UTF-8 if all but a few of the characters are (a file cut off within one); then
 * windows-1252 with a warning.
 */
final class Decoder {
  /** A text counts as damaged UTF-8 if at most one in so many characters beyond ASCII is broken. */
  private static final int DAMAGED_AT_MOST_ONE_IN = 20;

  private Decoder() {}

  /** The text; any bytes give one. What could not be read becomes U+FFFD, with a warning. */
  static Decoded decode(String path, SeedFormat format, byte[] bytes, List<Problem> problems) {
    Optional<Charsets.ByteOrderMark> mark = Charsets.byteOrderMark(bytes);
    if (mark.isPresent()) {
      return lenient(path, bytes, mark.get().length(), mark.get().charset(), problems);
    }
    Optional<String> utf8 = strictUtf8(bytes);
    if (utf8.isPresent()) {
      return new Decoded("UTF-8", utf8.get());
    }
    Optional<String> label =
        format == SeedFormat.HTML ? DeclaredCharset.of(bytes) : Optional.empty();
    Optional<Charset> declared = label.flatMap(Charsets::ofLabel);
    if (declared.isPresent()) {
      return lenient(path, bytes, 0, declared.get(), problems);
    }
    if (isDamagedUtf8(bytes)) {
      return lenient(path, bytes, 0, StandardCharsets.UTF_8, problems);
    }
    problems.add(guessed(path, label));
    return lenient(path, bytes, 0, Charsets.WINDOWS_1252, problems);
  }

  /** The text if the bytes are UTF-8 without a flaw. */
  static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(
      String path, byte[] bytes, int from, Charset charset, List<Problem> problems) {
    String text = new String(bytes, from, bytes.length - from, charset);
    int broken = text.indexOf('\uFFFD');
    if (broken >= 0) {
      problems.add(
          Problem.warning(
                  path,
                  "Some bytes are no characters in "
                      + charset.name()
                      + ", by which this file was read; they show as \uFFFD.",
                  "Save the article again as UTF-8.")
              .at(line(text, broken), 0));
    }
    return new Decoded(charset.name(), text);
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    long whole = 0;
    long broken = 0;
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        broken++;
      } else if (c > 0x7F) {
        whole++;
      }
    }
    return whole > 0 && broken * DAMAGED_AT_MOST_ONE_IN <= whole;
  }

  private static Problem guessed(String path, Optional<String> label) {
    String declared =
        label
            .map(name -> "declares \"" + VisibleName.of(name) + "\", which is no known charset")
            .orElse("does not say in which charset it is");
    return Problem.warning(
        path,
        "This file is not UTF-8 and " + declared + "; it was read as windows-1252.",
        "If letters look wrong on its page, save the article again as UTF-8.");
  }

  private static int line(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean isLineEnd = c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n');
      line += isLineEnd ? 1 : 0;
    }
    return line;
  }
}
