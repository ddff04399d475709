package news.dossier.seed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.model.CuratedEntity;

/**
 * An entry of a curation file, with the places of those texts that other entries may contradict.
 */
record StatedEntity(
    CuratedEntity entity,
    StatedText name,
    List<StatedText> also,
    List<StatedText> merge,
    Optional<StatedText> slug,
    Optional<StatedText> wikidata) {
  StatedEntity {
    also = List.copyOf(also);
    merge = List.copyOf(merge);
  }

  /** All its names, the heading one first. */
  Stream<StatedText> names() {
    return Stream.concat(Stream.of(name), also.stream());
  }
}
