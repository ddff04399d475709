package news.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The curator's decisions, which are asked for once and always win.
 *
 * @param entities people, organisations and places, in the order of the files
 * @param events entries of the timeline, in the order of the file
 */
public record Curation(List<CuratedEntity> entities, List<CuratedEvent> events) {

  /** Of a dossier whose curator has decided nothing yet. */
  public static final Curation NONE = new Curation(List.of(), List.of());

  public Curation {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
  }

  /** What is stated of one kind of entity. */
  public Stream<CuratedEntity> of(EntityType type) {
    return entities.stream().filter(e -> e.type() == type);
  }
}
