package news.dossier.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import news.dossier.model.Span;

/**
 * Reads what {@link RecordWriter} wrote. Bytes that are nothing of the kind end in an exception, in
 * time and memory that do not exceed what so many bytes may take.
 */
final class RecordReader {
  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private int at;

  private RecordReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What a form reads in the bytes; empty when they are nothing of that form. */
  static <T> Optional<T> read(byte[] bytes, Function<RecordReader, T> form) {
    try {
      RecordReader in = new RecordReader(bytes);
      T read = form.apply(in);
      return in.at == bytes.length ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // A damaged cache costs time, not results: the work is done again.
      return Optional.empty();
    }
  }

  int number() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  double decimal() {
    long bits = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bits |= (bytes[at++] & 0xffL) << shift;
    }
    return Double.longBitsToDouble(bits);
  }

  boolean truth() {
    byte truth = bytes[at++];
    if ((truth & ~1) != 0) {
      throw new IllegalArgumentException("damaged");
    }
    return truth == 1;
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  byte[] bytes() {
    int length = count();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** Each text is one object, however often it is there. */
  String text() {
    int known = number();
    if (known > 0) {
      return texts.get(known - 1);
    }
    boolean whole = truth();
    int length = count();
    at += length;
    String text =
        whole
            ? new String(bytes, at - length, length, StandardCharsets.UTF_8)
            : ByteBuffer.wrap(bytes, at - length, length).asCharBuffer().toString();
    texts.add(text);
    return text;
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  <T> List<T> list(Supplier<T> each) {
    int size = count();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(each.get());
    }
    return list;
  }

  <T> Optional<T> optional(Supplier<T> value) {
    return truth() ? Optional.of(value.get()) : Optional.empty();
  }

  /** Of things that take a byte each at least. */
  private int count() {
    int count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException("damaged");
    }
    return count;
  }
}
