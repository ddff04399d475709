package news.dossier.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dossier.model.Entity;
import news.dossier.model.PublishLevel;
import news.dossier.text.Slugs;

/**
 * An entity with all that the site shows of it.
 *
 * @param appearances in the order of the dossier; none in articles that are withheld
 * @param said what it said, in the order of the dossier
 * @param sentences in how many sentences it is named
 */
record Entry(Entity entity, List<Appearance> appearances, List<Said> said, long sentences) {
  Entry {
    appearances = List.copyOf(appearances);
    said = List.copyOf(said);
  }

  Entry(Entity entity, List<Appearance> appearances, List<Said> said) {
    this(entity, appearances, said, sentences(appearances));
  }

  String id() {
    return entity.id();
  }

  String name() {
    return entity.name();
  }

  /** Whether it is worth a page of its own: confirmed, speaking, or in two sentences at least. */
  boolean hasPage() {
    return entity.isConfirmed() || !said.isEmpty() || sentences > 1;
  }

  private static long sentences(List<Appearance> appearances) {
    long sentences = 0;
    String last = "";
    BitSet inArticle = new BitSet();
    for (Appearance appearance : appearances) {
      if (!appearance.article().slug().equals(last)) {
        sentences += inArticle.cardinality();
        inArticle.clear();
        last = appearance.article().slug();
      }
      inArticle.set(appearance.sentence());
    }
    return sentences + inArticle.cardinality();
  }

  /** The appearances article by article, in the order of the dossier. */
  List<List<Appearance>> byArticle() {
    List<List<Appearance>> groups = new ArrayList<>();
    String last = "";
    for (Appearance appearance : appearances) {
      if (!appearance.article().slug().equals(last)) {
        groups.add(new ArrayList<>());
        last = appearance.article().slug();
      }
      groups.get(groups.size() - 1).add(appearance);
    }
    return groups;
  }

  /** The ways in which it is printed in articles of which text is shown, most frequent first. */
  Map<String, Integer> printed() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Appearance a : appearances) {
      if (a.article().publish().compareTo(PublishLevel.LINK) < 0) {
        counts.merge(a.mention().text(), 1, Integer::sum);
      }
    }
    Map<String, Integer> printed = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> printed.put(e.getKey(), e.getValue()));
    return printed;
  }

  /** By which it stands in an alphabet: its name in Latin letters; empty where it has none. */
  String sortKey() {
    return Slugs.of(entity.name());
  }
}
