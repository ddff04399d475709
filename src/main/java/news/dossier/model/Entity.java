package news.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * A person, organisation or place, as the whole dossier speaks of it.
 *
 * @param id last part of its address and its id in every export, unique in the dossier across all
 *     types, permanent: {@code vladimir-putin}
 * @param name the fullest name in print, or the one that the curator states
 * @param forms the ways in which it is printed, most frequent first, ties by text
 * @param appearances every mention of it, by seed, then by place
 * @param curated what the curator states of it
 * @param decisions why its forms belong together, in the order of forms
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<Form> forms,
    List<Evidence> appearances,
    Optional<CuratedEntity> curated,
    List<Decision> decisions) {

  /** A name as printed, and how often. */
  public record Form(String text, int count) {}

  public Entity {
    forms = List.copyOf(forms);
    appearances = List.copyOf(appearances);
    decisions = List.copyOf(decisions);
  }

  /** The same under another id. */
  public Entity withId(String newId) {
    return new Entity(newId, type, name, forms, appearances, curated, decisions);
  }

  /** Whether the curator has confirmed that it is who it is, not merely a program. */
  public boolean isConfirmed() {
    return curated.isPresent();
  }
}
