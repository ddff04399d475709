package news.dossier.bake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The body of a page that an earlier bake has read, made again only where a template shows it. */
final class LateBody {
  private final Supplier<String> maker;
  private @Nullable String html;

  LateBody(Supplier<String> maker) {
    this.maker = maker;
  }

  synchronized String html() {
    String made = html;
    if (made == null) {
      made = maker.get();
      html = made;
    }
    return made;
  }
}
