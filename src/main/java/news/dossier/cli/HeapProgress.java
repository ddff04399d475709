package news.dossier.cli;

import java.lang.management.ManagementFactory;
import news.dossier.compile.Progress;

/** Shows progress, and measures at the end of the work how much of the heap is in use. */
final class HeapProgress implements Progress {
  private final Progress shown;
  private volatile long usedAtEnd;
  private volatile long nanos;

  HeapProgress(Progress shown) {
    this.shown = shown;
  }

  /** Bytes that are in use once what nobody refers to has been collected. */
  static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Override
  public Step start(String name, long total) {
    Step step = shown.start(name, total);
    return new Step() {
      @Override
      public void tick() {
        step.tick();
      }

      @Override
      public void close() {
        step.close();
        long started = System.nanoTime();
        usedAtEnd = used();
        nanos = System.nanoTime() - started;
      }
    };
  }

  /** Bytes that were in use when the last work ended. */
  long usedAtEnd() {
    return usedAtEnd;
  }

  /** How long measuring took then. */
  long nanos() {
    return nanos;
  }
}
