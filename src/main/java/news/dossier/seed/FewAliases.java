package news.dossier.seed;

import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Stops at one alias too many. SnakeYAML bounds the aliases of lists and mappings alone; a long
 * text that a hundred thousand aliases repeat fills the memory as well.
 */
final class FewAliases implements Parser {
  private final Parser parser;
  private final int most;
  private int met;

  FewAliases(Parser parser, int most) {
    this.parser = parser;
    this.most = most;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event getEvent() {
    Event event = parser.getEvent();
    if (event.is(Event.ID.Alias) && ++met > most) {
      throw new YAMLException("more than " + most + " aliases");
    }
    return event;
  }
}
