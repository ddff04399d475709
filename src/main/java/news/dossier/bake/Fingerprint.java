package news.dossier.bake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A SHA-256 over a sequence of values, each with its length, so that no two look alike. */
final class Fingerprint {
  private final MessageDigest sha256;

  Fingerprint() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Fingerprint add(byte[] bytes) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha256.update(bytes);
    return this;
  }

  /** A value as headers hold them: text, number, list, map; or none. */
  Fingerprint add(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      add("map of " + map.size());
      map.forEach((key, one) -> add(String.valueOf(key)).add(one));
    } else if (value instanceof Collection<?> list) {
      add("list of " + list.size());
      list.forEach(this::add);
    } else {
      add(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  /** 64 lower-case hexadecimal digits; the fingerprint is used up. */
  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
