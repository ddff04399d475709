package news.dossier.bake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A keyed hash over a sequence of values, each with its length, so that no two look alike. What it
 * is good for and what not: decision 0026.
 */
final class Fingerprint {
  private final SipHash hash;

  /**
   * Secret to the cache in which fingerprints are kept: those made with another key say nothing.
   * Nothing of it reaches the site.
   */
  record Key(long first, long second) {
    /** Where no fingerprint outlives the bake. */
    static final Key OPEN = new Key(0, 0);

    /** One that nobody can guess. */
    static Key draw() {
      SecureRandom random = new SecureRandom();
      return new Key(random.nextLong(), random.nextLong());
    }

    /** Begins a fingerprint. */
    Fingerprint start() {
      return new Fingerprint(this);
    }
  }

  private Fingerprint(Key key) {
    hash = new SipHash(key.first(), key.second());
  }

  Fingerprint add(byte[] bytes) {
    int count = 1 + (bytes.length + Long.BYTES - 1) / Long.BYTES;
    ByteBuffer words = ByteBuffer.allocate(count * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    hash.add(words.putLong(bytes.length).put(bytes), count);
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

  /** 16 lower-case hexadecimal digits; the fingerprint is used up. */
  String hex() {
    return HexFormat.of().toHexDigits(hash.value());
  }
}
