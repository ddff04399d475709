package news.dossier.export;

import java.util.List;

/** The tables of the open data. */
final class Tables {
  private Tables() {}

  /** All of them; each refers only to itself and to those before it. */
  static List<Table<?>> of(Published published) {
    return List.of(
        new SourcesTable(published).table(),
        new ArticlesTable(published).table(),
        new EntitiesTable(published).table(),
        new MentionsTable(published).table(),
        new QuotationsTable(published).table(),
        new EventsTable(published).table(),
        new EvidenceTable(published).table());
  }
}
