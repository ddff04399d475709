package news.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.dossier.model.StreamedFile;

/**
 * Writes all files of {@code data/} into one, {@code data/dossier.zip}, in the order of their names
 * and all with one fixed time, so that it changes only when one of them does.
 */
final class DataArchive {
  /** The first day that a zip can hold. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String FOLDER = "data/";

  private DataArchive() {}

  static void write(SortedMap<String, StreamedFile> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    for (Map.Entry<String, StreamedFile> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey().substring(FOLDER.length()));
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      file.getValue().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
