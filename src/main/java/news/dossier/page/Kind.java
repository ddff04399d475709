package news.dossier.page;

import news.dossier.model.EntityType;

/** How the site speaks of a type of entity, and where its pages lie. */
enum Kind {
  PERSON("people"),
  ORGANIZATION("organizations"),
  PLACE("places");

  /** The folder of its pages, with its index. */
  final String folder;

  Kind(String folder) {
    this.folder = folder;
  }

  static Kind of(EntityType type) {
    return valueOf(type.name());
  }

  /** The type of its pages, and the name of their template. */
  String pageType() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What all of it together are called, as Markdown: {@code People}. */
  String plural(Wording wording) {
    return wording.say("entities." + folder);
  }
}
