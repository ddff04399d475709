package news.dossier.bake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page, made again only where a template shows it and nothing holds it any more: held
 * while there is room, since the HTML of a large dossier does not fit into memory.
 */
final class LateBody {
  private final Supplier<String> maker;
  private final Room room;
  private @Nullable String html;

  LateBody(Supplier<String> maker, Room room) {
    this.maker = maker;
    this.room = room;
  }

  /** The same, as it was just made. */
  LateBody(String made, Supplier<String> maker, Room room) {
    this(maker, room);
    hold(made);
  }

  synchronized String html() {
    if (html != null) {
      return html;
    }
    String made = maker.get();
    hold(made);
    return made;
  }

  private void hold(String made) {
    if (room.take(made.length())) {
      html = made;
    }
  }
}
