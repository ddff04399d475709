package news.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.CuratedEntity;
import news.dossier.model.EntityType;

/** An entry of a curation file, as the file's reader would give it. */
final class Statement {
  private final int line;
  private final String name;
  private EntityType type = EntityType.PERSON;
  private Optional<String> slug = Optional.empty();
  private List<String> also = List.of();
  private List<String> not = List.of();
  private List<String> merge = List.of();
  private final List<CuratedEntity.Split> split = new ArrayList<>();
  private boolean hidden;
  private boolean none;

  private Statement(int line, String name) {
    this.line = line;
    this.name = name;
  }

  /** An entry at a line of the file. */
  static Statement at(int line, String name) {
    return new Statement(line, name);
  }

  Statement of(EntityType newType) {
    type = newType;
    return this;
  }

  Statement slug(String newSlug) {
    slug = Optional.of(newSlug);
    return this;
  }

  Statement also(String... names) {
    also = List.of(names);
    return this;
  }

  Statement not(String... names) {
    not = List.of(names);
    return this;
  }

  Statement merge(String... names) {
    merge = List.of(names);
    return this;
  }

  Statement split(String form, String... in) {
    split.add(new CuratedEntity.Split(form, List.of(in)));
    return this;
  }

  Statement hidden() {
    hidden = true;
    return this;
  }

  CuratedEntity none() {
    none = true;
    return make();
  }

  CuratedEntity make() {
    String file =
        switch (type) {
          case PERSON -> "people";
          case ORGANIZATION -> "organizations";
          case PLACE -> "places";
        };
    return new CuratedEntity(
        type,
        "seeds/curation/" + file + ".yaml:" + line,
        name,
        slug,
        also,
        not,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        hidden,
        false,
        merge,
        split,
        none);
  }
}
