package news.dossier.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 over a sequence of values, each with its length, so that no two sequences look alike.
 */
final class Digest {
  private final MessageDigest sha256;

  Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  Digest add(String value) {
    return add(value.getBytes(StandardCharsets.UTF_8));
  }

  Digest add(byte[] value) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
    sha256.update(value);
    return this;
  }

  /** 64 lower-case hexadecimal digits; the digest is used up. */
  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
