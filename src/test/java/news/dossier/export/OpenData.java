package news.dossier.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import news.dossier.model.Dossier;
import news.dossier.model.StreamedFile;
import news.dossier.text.ShippedWords;

/** The files of a dossier's data folder as they would lie there. */
final class OpenData {
  private OpenData() {}

  /** Each file's bytes by its path. */
  static SortedMap<String, byte[]> bytes(Dossier dossier) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    new DataFiles(dossier, ShippedWords.english())
        .files()
        .forEach((path, file) -> files.put(path, bytes(file)));
    return files;
  }

  /** The same as text; the archive as that of all its entries. */
  static SortedMap<String, String> of(Dossier dossier) {
    SortedMap<String, String> files = new TreeMap<>();
    bytes(dossier)
        .forEach(
            (path, bytes) ->
                files.put(
                    path,
                    path.endsWith(".zip")
                        ? String.join("\n", unpacked(bytes).values())
                        : new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  /** The texts in an archive by their names there. */
  static SortedMap<String, String> unpacked(byte[] archive) {
    SortedMap<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static byte[] bytes(StreamedFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
