package news.dossier.resolve;

import java.util.Map;
import news.dossier.model.EntityType;

/** Listed names of countries, cities and well-known bodies; read once. */
final class Aliases {
  private static final Map<String, String> PLACES = NameKey.aliases("places.txt", EntityType.PLACE);
  private static final Map<String, String> ORGANIZATIONS =
      NameKey.aliases("organizations.txt", EntityType.ORGANIZATION);

  private Aliases() {}

  /** Usual names by all others, both folded. */
  static Map<String, String> of(EntityType type) {
    return type == EntityType.PLACE ? PLACES : ORGANIZATIONS;
  }
}
