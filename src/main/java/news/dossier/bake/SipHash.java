package news.dossier.bake;

/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012) of a sequence of 64-bit words: who does not know the
 * key cannot make two sequences of the same hash. Plain arithmetic, and so fast under Java's first
 * compiler, which runs SHA-256 ten times as slowly.
 */
final class SipHash {
  private long v0;
  private long v1;
  private long v2;
  private long v3;
  private long length;

  /**
   * @param key0 the first eight bytes of the key, the least significant one first
   * @param key1 the others
   */
  SipHash(long key0, long key1) {
    v0 = key0 ^ 0x736f6d6570736575L;
    v1 = key1 ^ 0x646f72616e646f6dL;
    v2 = key0 ^ 0x6c7967656e657261L;
    v3 = key1 ^ 0x7465646279746573L;
  }

  void add(long word) {
    absorb(word);
    length += Long.BYTES;
  }

  /** The hash; nothing may be added afterwards. */
  long value() {
    absorb(length << 56);
    v2 ^= 0xff;
    round();
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void absorb(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
