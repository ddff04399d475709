package news.dossier.bake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.bake.BakeCache.KnownFile;
import news.dossier.bake.BakeCache.KnownPage;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/**
 * How a {@link BakeCache} is laid out in its file. Names and fingerprints that come up again, as
 * most do, are written once and then by their number.
 */
final class BakeCacheFormat {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** Whether a page's fields can be written and come back as they were. */
  static boolean canWrite(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .allMatch(e -> e.getKey() instanceof String && canWrite(e.getValue()));
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(one -> one != null && canWrite(one));
    }
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof String[];
  }

  void writePages(DataOutputStream out, Map<String, KnownPage> pages) throws IOException {
    out.writeInt(pages.size());
    for (Map.Entry<String, KnownPage> page : pages.entrySet()) {
      text(out, page.getKey());
      stamp(out, page.getValue().stamp());
      text(out, page.getValue().fingerprint());
      place(out, page.getValue().html());
      value(out, page.getValue().fields());
      out.writeInt(page.getValue().problems().size());
      for (Problem problem : page.getValue().problems()) {
        problem(out, problem);
      }
    }
  }

  void readPages(DataInputStream in, Map<String, KnownPage> pages) throws IOException {
    for (int n = in.readInt(); n > 0; n--) {
      String path = text(in);
      FileStamp stamp = stamp(in);
      String fingerprint = text(in);
      Optional<HtmlPack.Place> html = place(in);
      Map<String, Object> fields = new LinkedHashMap<>();
      map(in, fields);
      List<Problem> problems = new ArrayList<>();
      for (int p = in.readInt(); p > 0; p--) {
        problems.add(problem(in));
      }
      pages.put(path, new KnownPage(stamp, fingerprint, fields, problems, html));
    }
  }

  void writeFiles(DataOutputStream out, Map<String, KnownFile> files) throws IOException {
    out.writeInt(files.size());
    for (Map.Entry<String, KnownFile> file : files.entrySet()) {
      text(out, file.getKey());
      stamp(out, file.getValue().stamp());
      out.writeInt(file.getValue().seen().size());
      for (Map.Entry<String, String> seen : file.getValue().seen().entrySet()) {
        word(out, seen.getKey());
        word(out, seen.getValue());
      }
    }
  }

  void readFiles(DataInputStream in, Map<String, KnownFile> files) throws IOException {
    for (int n = in.readInt(); n > 0; n--) {
      String path = text(in);
      FileStamp stamp = stamp(in);
      SortedMap<String, String> seen = new TreeMap<>();
      for (int s = in.readInt(); s > 0; s--) {
        seen.put(word(in), word(in));
      }
      files.put(path, new KnownFile(stamp, seen));
    }
  }

  private static void stamp(DataOutputStream out, FileStamp stamp) throws IOException {
    out.writeLong(stamp.size());
    out.writeLong(stamp.modified());
    text(out, stamp.key());
  }

  private static FileStamp stamp(DataInputStream in) throws IOException {
    return new FileStamp(in.readLong(), in.readLong(), text(in));
  }

  private static void place(DataOutputStream out, Optional<HtmlPack.Place> place)
      throws IOException {
    out.writeBoolean(place.isPresent());
    if (place.isPresent()) {
      out.writeLong(place.get().offset());
      out.writeInt(place.get().length());
      out.writeLong(place.get().checksum());
    }
  }

  private static Optional<HtmlPack.Place> place(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? Optional.of(new HtmlPack.Place(in.readLong(), in.readInt(), in.readLong()))
        : Optional.empty();
  }

  private static void problem(DataOutputStream out, Problem problem) throws IOException {
    out.writeUTF(problem.severity().name());
    text(out, problem.path());
    out.writeInt(problem.line());
    out.writeInt(problem.column());
    text(out, problem.what());
    text(out, problem.remedy());
  }

  private static Problem problem(DataInputStream in) throws IOException {
    Severity severity = Severity.valueOf(in.readUTF());
    return new Problem(severity, text(in), in.readInt(), in.readInt(), text(in), text(in));
  }

  private void value(DataOutputStream out, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.writeByte('m');
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        word(out, (String) entry.getKey());
        value(out, entry.getValue());
      }
    } else if (value instanceof List<?> list) {
      out.writeByte('l');
      out.writeInt(list.size());
      for (Object one : list) {
        value(out, one);
      }
    } else if (value instanceof String[] texts) {
      out.writeByte('a');
      out.writeInt(texts.length);
      for (String one : texts) {
        text(out, one);
      }
    } else if (value instanceof Boolean flag) {
      out.writeByte(flag ? 't' : 'f');
    } else if (value instanceof Integer number) {
      out.writeByte('i');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('j');
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte('d');
      out.writeDouble(number);
    } else {
      out.writeByte('s');
      text(out, (String) value);
    }
  }

  private void map(DataInputStream in, Map<String, Object> into) throws IOException {
    if (in.readByte() != 'm') {
      throw new IOException("not a map");
    }
    entries(in, into);
  }

  private void entries(DataInputStream in, Map<String, Object> into) throws IOException {
    for (int n = in.readInt(); n > 0; n--) {
      into.put(word(in), value(in));
    }
  }

  private Object value(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    switch (kind) {
      case 'm' -> {
        Map<String, Object> map = new LinkedHashMap<>();
        entries(in, map);
        return map;
      }
      case 'l' -> {
        List<Object> list = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
          list.add(value(in));
        }
        return list;
      }
      case 'a' -> {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
          texts[i] = text(in);
        }
        return texts;
      }
      case 't', 'f' -> {
        return kind == 't';
      }
      case 'i' -> {
        return in.readInt();
      }
      case 'j' -> {
        return in.readLong();
      }
      case 'd' -> {
        return in.readDouble();
      }
      default -> {
        return text(in);
      }
    }
  }

  private void word(DataOutputStream out, String word) throws IOException {
    Integer number = numbers.get(word);
    out.writeInt(number == null ? -1 : number);
    if (number == null) {
      numbers.put(word, numbers.size());
      text(out, word);
    }
  }

  private String word(DataInputStream in) throws IOException {
    int number = in.readInt();
    if (number < 0) {
      words.add(text(in));
      return words.get(words.size() - 1);
    }
    return words.get(number);
  }

  /** {@code writeUTF} ends at 64 kB. */
  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
