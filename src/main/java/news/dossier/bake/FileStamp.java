package news.dossier.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be the one that was written: whoever replaces it changes its key, and
 * whoever writes into it its time.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970, as exact as the file system keeps them
 * @param key of the file in its file system; "" where it has none
 */
record FileStamp(long size, long modified, String key) {
  /** Of a file that is not there, and of what is no file. */
  static final FileStamp NONE = new FileStamp(-1, 0, "");

  boolean isThere() {
    return size >= 0;
  }

  static FileStamp of(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  static FileStamp of(BasicFileAttributes attributes) {
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    Object key = attributes.fileKey();
    return new FileStamp(attributes.size(), modified, key == null ? "" : key.toString());
  }
}
