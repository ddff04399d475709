package news.dossier.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Words of an article on which a statement stands: the receipt that every page can show.
 *
 * @param seed path of the article's seed
 * @param span where the words stand in the article's text
 * @param exact the words at {@code span}
 */
public record Evidence(String seed, Span span, String exact) implements Comparable<Evidence> {

  /**
   * What tells these words of this seed from all others, wherever they stand in it: 16 hexadecimal
   * digits from which nobody can read them.
   */
  public String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((seed + '\n' + exact).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** By seed, then by place. */
  @Override
  public int compareTo(Evidence other) {
    int bySeed = seed.compareTo(other.seed);
    return bySeed != 0 ? bySeed : span.compareTo(other.span);
  }
}
