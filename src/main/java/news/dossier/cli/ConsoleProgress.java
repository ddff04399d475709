package news.dossier.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import news.dossier.compile.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Shows how far long work has come: nothing within the first second, then a bar on a terminal and a
 * plain line every few seconds elsewhere.
 */
final class ConsoleProgress implements Progress {
  private static final long QUIET = Duration.ofSeconds(1).toNanos();
  private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

  private final PrintWriter err;
  private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();

  ConsoleProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public Step start(String name, long total) {
    return terminal ? new Bar(name, total) : new Lines(name, total);
  }

  /** A bar that appears once the work has taken a second. */
  private static final class Bar implements Step {
    private final String name;
    private final long total;
    private final long started = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private @Nullable ProgressBar bar;

    Bar(String name, long total) {
      this.name = name;
      this.total = total;
    }

    @Override
    public void tick() {
      long now = done.incrementAndGet();
      if (System.nanoTime() - started > QUIET) {
        show(now);
      }
    }

    private synchronized void show(long now) {
      if (bar == null) {
        bar =
            new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
      }
      bar.stepTo(Math.max(now, bar.getCurrent()));
    }

    @Override
    public synchronized void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }

  /** Lines such as {@code Reading seeds: 1200 of 10000}. */
  private final class Lines implements Step {
    private final String name;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong nextLine = new AtomicLong(System.nanoTime() + QUIET);

    Lines(String name, long total) {
      this.name = name;
      this.total = total;
    }

    @Override
    public void tick() {
      long now = done.incrementAndGet();
      long next = nextLine.get();
      long time = System.nanoTime();
      if (time - next > 0 && nextLine.compareAndSet(next, time + BETWEEN_LINES)) {
        err.println(name + ": " + now + " of " + total);
      }
    }
  }
}
