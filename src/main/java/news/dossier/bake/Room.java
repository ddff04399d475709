package news.dossier.bake;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much text may be held that could also be made again. Once it is used up, no more is held: a
 * large dossier then makes texts twice, and its memory stays free for what it cannot do without.
 * (Java's soft references would be held until the memory is full, and each collection then looks at
 * all of them.)
 */
final class Room {
  private final AtomicLong characters;

  /**
   * @param characters in UTF-16 units
   */
  Room(long characters) {
    this.characters = new AtomicLong(characters);
  }

  /** A sixteenth of the memory that is free now, if each character takes one byte. */
  static Room ofFreeMemory() {
    Runtime java = Runtime.getRuntime();
    return new Room((java.maxMemory() - java.totalMemory() + java.freeMemory()) / 16);
  }

  /** Whether there was room for a text of this length, which it has from now on. */
  boolean take(int length) {
    if (characters.addAndGet(-length) >= 0) {
      return true;
    }
    characters.addAndGet(length);
    return false;
  }
}
