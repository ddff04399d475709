package news.dossier.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;

/** The full names that an article gives its people, by their last names. */
final class FullNames {
  private final Map<String, Optional<Mention>> byLastName = new HashMap<>();

  FullNames(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON && mention.text().indexOf(' ') > 0) {
        byLastName.merge(
            Genders.lastName(mention.text()),
            Optional.of(mention),
            (first, next) ->
                first.filter(m -> next.map(Mention::text).equals(Optional.of(m.text()))));
      }
    }
  }

  /** The first full form of a bare last name; the name itself where two people share it. */
  Mention of(Mention mention) {
    return mention.text().indexOf(' ') > 0
        ? mention
        : byLastName.getOrDefault(mention.text(), Optional.empty()).orElse(mention);
  }
}
