package news.dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Dossier;
import news.dossier.model.StreamedPage;

/** All pages of people, organisations and places, with their indexes. */
final class EntityPages {
  private final Map<String, Integer> titles = new HashMap<>();

  private final Wording wording;

  private EntityPages(Dossier dossier, Register register) {
    wording = register.wording();
    for (Kind kind : Kind.values()) {
      register.of(kind).stream().filter(Entry::hasPage).forEach(e -> count(e.name()));
    }
    dossier.articles().forEach(article -> count(wording.title(article)));
  }

  static List<StreamedPage> pages(
      Dossier dossier, Register register, Sayings sayings, Chronology chronology) {
    EntityPages all = new EntityPages(dossier, register);
    List<StreamedPage> pages = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      pages.addAll(EntityIndex.pages(kind, register));
      for (Entry entry : register.of(kind)) {
        if (entry.hasPage()) {
          pages.addAll(
              EntityPage.pages(entry, register, sayings, chronology, all.distinction(entry)));
        }
      }
    }
    return pages;
  }

  private void count(String title) {
    titles.merge(fold(title), 1, Integer::sum);
  }

  /** Two people of one name have addresses that differ. */
  private Optional<String> distinction(Entry entry) {
    String kind = Kind.of(entry.entity().type()).pageType();
    return titles.getOrDefault(fold(entry.name()), 1) == 1
        ? Optional.empty()
        : Optional.of(wording.plain("distinction." + kind, "id", entry.id()));
  }

  private static String fold(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
