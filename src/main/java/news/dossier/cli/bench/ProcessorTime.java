package news.dossier.cli.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What this process has used of all processors. */
public final class ProcessorTime {
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;

  private ProcessorTime() {}

  /** Seconds since it started, the compiler's and the collector's among them; NaN if not told. */
  public static double seconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / NANOS
        : Double.NaN;
  }

  /** Seconds for which it stood still while garbage was collected, a part of the above. */
  public static double collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum()
        / MILLIS;
  }
}
