package news.dossier.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.EventReport;
import news.dossier.model.Mention;
import news.dossier.model.Sourced;
import news.dossier.model.Span;

/** All that the articles of a dossier report, with their words numbered. */
final class Accounts {
  private final WordSet.Numbering words = new WordSet.Numbering();
  private final WordSet.Numbering keys = new WordSet.Numbering();

  /** The number of a name's key, by the name as printed. */
  private final Map<String, Integer> keysOfNames = new HashMap<>();

  private final List<Account> all = new ArrayList<>();

  /**
   * @param copies of which seed's article another is nearly a copy
   */
  Accounts(List<Article> articles, SortedMap<String, String> copies) {
    for (Article article : articles) {
      if (!article.annotations().reports().isEmpty()) {
        add(article, Optional.ofNullable(copies.get(article.seed().path())));
      }
    }
    all.sort(Account.ORDER);
  }

  /** In the order of evidence. */
  List<Account> all() {
    return all;
  }

  /** The numbers of the words of the reports and of their heads. */
  WordSet.Numbering words() {
    return words;
  }

  private void add(Article article, Optional<String> copyOf) {
    String text = article.cleaned().text();
    Optional<LocalDate> published =
        article.metadata().published().map(Sourced::value).flatMap(Edtf::day);
    for (EventReport report : article.annotations().reports()) {
      all.add(
          new Account(
              article,
              text,
              report,
              words.of(report.head()),
              words.setOf(report.words()),
              names(article, report.sentence()),
              copyOf,
              published));
    }
  }

  private WordSet names(Article article, Span sentence) {
    List<Mention> mentions = NamesIn.span(article.annotations(), sentence);
    int[] names = new int[mentions.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = key(mentions.get(i));
    }
    return WordSet.of(names, names.length);
  }

  private int key(Mention mention) {
    Integer known = keysOfNames.get(mention.text());
    if (known == null) {
      known = keys.of(NameKey.of(mention));
      keysOfNames.put(mention.text(), known);
    }
    return known;
  }
}
