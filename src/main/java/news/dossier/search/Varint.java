package news.dossier.search;

/**
 * Numbers as printable ASCII that stands in a string of JSON as it is: digits to the base of 46,
 * the lowest first, of which all but the last are written with the upper half of 92 characters.
 */
final class Varint {
  private static final int BASE = 46;

  private Varint() {}

  /**
   * @param number not negative
   */
  static void append(StringBuilder out, int number) {
    int left = number;
    while (left >= BASE) {
      out.append(character(BASE + left % BASE));
      left /= BASE;
    }
    out.append(character(left));
  }

  /** Zero or less becomes an odd number, what is greater an even one. */
  static void appendSigned(StringBuilder out, int number) {
    append(out, number > 0 ? 2 * number : 1 - 2 * number);
  }

  /** From the space on, without the quotation mark and the backslash. */
  private static char character(int digit) {
    int c = ' ' + digit;
    c += c >= '"' ? 1 : 0;
    c += c >= '\\' ? 1 : 0;
    return (char) c;
  }
}
