package news.dossier.mention;

import java.util.Optional;
import news.dossier.model.EntityType;

/** What a name model says of a word; the classes of CoNLL-2003. */
enum NameClass {
  NONE(0),
  PERSON(1),
  ORGANIZATION(2),
  PLACE(3),
  /** Nationalities, events, works: names that are none of ours. */
  MISC(4);

  static final int COUNT = 5;

  private static final NameClass[] IN_ORDER = values();

  private final int column;

  NameClass(int column) {
    this.column = column;
  }

  /** Its place in arrays of {@link #COUNT} numbers. */
  int column() {
    return column;
  }

  /** The class with this place. */
  static NameClass at(int column) {
    return IN_ORDER[column];
  }

  /** The class of a label in either model's spelling: {@code PER}, {@code LOCATION}. */
  static NameClass of(String label) {
    return switch (label) {
      case "PERSON", "PER" -> PERSON;
      case "ORGANIZATION", "ORG" -> ORGANIZATION;
      case "LOCATION", "LOC" -> PLACE;
      case "MISC" -> MISC;
      default -> NONE;
    };
  }

  static NameClass of(EntityType type) {
    return valueOf(type.name());
  }

  Optional<EntityType> type() {
    return switch (this) {
      case PERSON -> Optional.of(EntityType.PERSON);
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      case PLACE -> Optional.of(EntityType.PLACE);
      case NONE, MISC -> Optional.empty();
    };
  }
}
