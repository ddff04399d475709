package news.dossier.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a command to its end and accounts for it as Linux does: {@code cutime} and {@code cstime} of
 * {@code /proc/self/stat} for the processors, {@code VmHWM} of {@code /proc/PID/status}, looked at
 * every few milliseconds, for memory.
 */
final class ChildProcess {
  private static final double NANOS = 1e9;
  private static final double TICKS = 100;
  private static final int CUTIME = 13;
  private static final long BETWEEN_LOOKS_MS = 5;
  private static final long KIBI = 1 << 10;

  private ChildProcess() {}

  /**
   * @throws IOException if it cannot be started or does not end well; the message holds the end of
   *     what it printed
   */
  static Cost run(List<String> command, Path folder) throws IOException {
    Path log = Files.createTempFile("dossier-bench-", ".log");
    try {
      double cpu = childrenCpu();
      long started = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      long peak = watch(process);
      double wall = (System.nanoTime() - started) / NANOS;
      if (process.exitValue() != 0) {
        throw new IOException(String.join(" ", command) + " failed: " + end(log));
      }
      return new Cost(wall, childrenCpu() - cpu, peak);
    } finally {
      Files.delete(log);
    }
  }

  private static long watch(Process process) throws IOException {
    long peak = 0;
    try {
      do {
        peak = Math.max(peak, peakOf(process.toHandle()));
      } while (!process.waitFor(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS));
      return peak;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new IOException("interrupted while measuring", e);
    }
  }

  private static long peakOf(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(one -> peakOf(Path.of("/proc", String.valueOf(one.pid()), "status")))
        .max()
        .orElse(0);
  }

  private static long peakOf(Path status) {
    try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      // It has just ended, or this is not Linux.
      return 0;
    }
  }

  /** Of all children that have ended; 0 where the system does not tell. */
  private static double childrenCpu() throws IOException {
    Path stat = Path.of("/proc/self/stat");
    if (!Files.exists(stat)) {
      return 0;
    }
    String text = Files.readString(stat, StandardCharsets.ISO_8859_1);
    // The name in brackets may hold blanks; the third field stands behind it.
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[CUTIME]) + Long.parseLong(fields[CUTIME + 1])) / TICKS;
  }

  private static String end(Path log) throws IOException {
    String text = Files.readString(log, StandardCharsets.ISO_8859_1);
    return text.substring(Math.max(0, text.length() - 2_000));
  }
}
