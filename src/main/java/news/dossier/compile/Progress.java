package news.dossier.compile;

/** Told how far long work has come; every method may be called from any thread. */
public interface Progress {

  /** Says nothing. */
  Progress SILENT = (name, total) -> () -> {};

  /**
   * Work of a known size begins; what began before is done.
   *
   * @param name what is being done, as shown to a person: {@code Reading seeds}
   * @param total the number of ticks to come
   */
  Step start(String name, long total);

  /** One piece of work under way. */
  @FunctionalInterface
  interface Step extends AutoCloseable {
    /** One more unit is done. */
    void tick();

    /** The work is over. */
    @Override
    default void close() {}
  }
}
