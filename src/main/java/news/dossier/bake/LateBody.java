package news.dossier.bake;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page, made again only where a template shows it and nothing holds it any more: held
 * while there is room, since the HTML of a large dossier does not fit into memory.
 */
final class LateBody {
  private final Supplier<String> maker;
  private SoftReference<String> html = new SoftReference<>(null);

  LateBody(Supplier<String> maker) {
    this.maker = maker;
  }

  /** The same, as it was just made. */
  LateBody(String made, Supplier<String> maker) {
    this(maker);
    this.html = new SoftReference<>(made);
  }

  synchronized String html() {
    @Nullable String made = html.get();
    if (made != null) {
      return made;
    }
    String anew = maker.get();
    html = new SoftReference<>(anew);
    return anew;
  }
}
