package news.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * What the curator states of one person, organisation or place, in a file of {@code
 * seeds/curation/}.
 *
 * @param type that of the file it stands in
 * @param where the place of the statement: {@code seeds/curation/people.yaml:12}
 * @param name as it heads the page
 * @param slug the address, where the curator wants another than the name gives
 * @param also further names and spellings in print that mean this one
 * @param not names that look alike and mean somebody else
 * @param roles newest first, as stated
 * @param wikidata an item's id: {@code Q15031}
 * @param links pages about it, http or https
 * @param portrait a picture in the dossier's assets, with its credit
 * @param note a remark for readers
 * @param hidden whether every trace of it is to leave the site
 * @param kept whether its name stays in the text of articles although it is hidden
 * @param merge names of entities, as the site shows them, that are this one
 * @param split names in certain articles that are this one and nobody else
 * @param none whether the name is none of this type: {@code not a person: true}
 */
public record CuratedEntity(
    EntityType type,
    String where,
    String name,
    Optional<String> slug,
    List<String> also,
    List<String> not,
    List<HeldRole> roles,
    Optional<String> wikidata,
    List<String> links,
    Optional<Portrait> portrait,
    Optional<String> note,
    boolean hidden,
    boolean kept,
    List<String> merge,
    List<Split> split,
    boolean none) {

  public CuratedEntity {
    also = List.copyOf(also);
    not = List.copyOf(not);
    roles = List.copyOf(roles);
    links = List.copyOf(links);
    merge = List.copyOf(merge);
    split = List.copyOf(split);
  }

  /**
   * An office or function.
   *
   * @param title as it is to be printed: {@code President of Russia}
   */
  public record HeldRole(String title, Optional<Edtf> from, Optional<Edtf> until) {}

  /**
   * @param file under {@code assets/}: {@code portraits/xi.jpg}
   * @param credit who made it, and under which licence it is shown
   */
  public record Portrait(String file, String credit) {}

  /**
   * Mentions that are taken from whomever the build would give them to.
   *
   * @param name as printed: {@code Bush}
   * @param in paths of seeds or addresses of articles
   */
  public record Split(String name, List<String> in) {
    public Split {
      in = List.copyOf(in);
    }
  }
}
