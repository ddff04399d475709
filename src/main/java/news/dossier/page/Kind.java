package news.dossier.page;

import news.dossier.model.EntityType;

/** How the site speaks of a type of entity, and where its pages lie. */
enum Kind {
  PERSON("people", "People", "person"),
  ORGANIZATION("organizations", "Organisations", "organisation"),
  PLACE("places", "Places", "place");

  /** The folder of its pages, with its index. */
  final String folder;

  final String plural;
  final String singular;

  Kind(String folder, String plural, String singular) {
    this.folder = folder;
    this.plural = plural;
    this.singular = singular;
  }

  static Kind of(EntityType type) {
    return valueOf(type.name());
  }

  /** The type of its pages, and the name of their template. */
  String pageType() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
