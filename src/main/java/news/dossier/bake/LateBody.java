package news.dossier.bake;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page that was read before, made again only where a template shows it, and not held
 * when the template has done so: the HTML of a large dossier does not fit into memory.
 */
final class LateBody {
  private final Supplier<String> maker;
  private WeakReference<String> html = new WeakReference<>(null);

  LateBody(Supplier<String> maker) {
    this.maker = maker;
  }

  synchronized String html() {
    @Nullable String made = html.get();
    if (made != null) {
      return made;
    }
    String anew = maker.get();
    html = new WeakReference<>(anew);
    return anew;
  }
}
