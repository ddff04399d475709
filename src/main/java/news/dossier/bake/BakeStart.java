package news.dossier.bake;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads what a bake needs of its libraries, on a thread of its own, while the command line and the
 * folders are still being read: a second core would have nothing to do until then. What is loaded
 * is what the bake would load anyway; nothing of it is kept, and nothing depends on it.
 */
public final class BakeStart {
  /** One of each that pages are made of most. */
  private static final String PAGE =
      "# Heading\n\nText, *emphasis*, **strong** and [a link](a.html).\n\n## Another\n\n- item\n";

  private static final String TEMPLATE = "<#list pages as page><p>${page}<#else>${none!}</#list>";

  private static @Nullable Thread thread;

  private BakeStart() {}

  /** Begins, unless it was begun before. */
  public static synchronized void begin() {
    if (thread == null) {
      thread = new Thread(BakeStart::load, "dossier-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Waits until all is loaded, if that was begun: two threads that load the same classes in
   * different orders may wait for each other without an end.
   */
  static void await() {
    Thread begun = begun();
    try {
      if (begun != null) {
        begun.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading", e);
    }
  }

  private static synchronized @Nullable Thread begun() {
    return thread;
  }

  private static void load() {
    new Markdown().render(PAGE, "index.md");
    try {
      new Template("start", TEMPLATE, PageTemplateEngine.settings("en"))
          .process(Map.of("pages", new String[] {"a < b"}), Writer.nullWriter());
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("the template is written here and sound", e);
    }
  }
}
