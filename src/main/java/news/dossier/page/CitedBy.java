package news.dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.text.ShownText;

/**
 * The other way around: for a sentence of an article, the places of the site that cite it. They are
 * events, the pages of those whom it names, and the index of quotations.
 */
final class CitedBy {
  /** Places of one sentence; a list of a thousand names needs no more. */
  private static final int SHOWN = 20;

  private final Register register;
  private final Wording wording;
  private final Map<String, NavigableMap<Integer, List<Place>>> events = new HashMap<>();
  private final Map<String, String> quotations;
  private final MentionPlaces mentions = new MentionPlaces();

  /**
   * A place that cites a sentence.
   *
   * @param name of the place, as plain text
   * @param address from the root of the site
   */
  record Place(String name, String address) {}

  CitedBy(Register register, Chronology chronology, Sayings sayings) {
    this.register = register;
    this.wording = register.wording();
    this.quotations = QuotesPage.places(register, sayings);
    for (TimelineEntry entry : chronology.entries()) {
      Place place =
          new Place(
              wording.plain("cited.timeline", "date", entry.when()), chronology.address(entry));
      for (Testimony told : entry.testimonies()) {
        if (told.shown()) {
          add(
              events.computeIfAbsent(told.article().slug(), s -> new TreeMap<>()),
              told.sentence(),
              place);
        }
      }
    }
  }

  /** The places by the index of the sentence; sentences that the site does not show have none. */
  NavigableMap<Integer, List<Place>> of(Article article) {
    NavigableMap<Integer, List<Place>> places = new TreeMap<>();
    events
        .getOrDefault(article.slug(), new TreeMap<>())
        .forEach((sentence, all) -> all.forEach(place -> add(places, sentence, place)));
    ShownText shown = register.shown(article);
    Annotations read = article.annotations();
    for (Mention mention : read.mentions()) {
      int sentence = read.sentenceAt(mention.span().start());
      if (shown.has(sentence)) {
        register
            .named(article, mention)
            .ifPresent(entry -> add(places, sentence, named(entry, article, sentence)));
      }
    }
    for (int i = 0; i < read.quotations().size(); i++) {
      Quotation quotation = read.quotations().get(i);
      String address = quotations.get(Cited.anchor(new Said(article, i, quotation)));
      if (address != null) {
        add(
            places,
            read.sentenceAt(quotation.span().start()),
            new Place(speaker(article, quotation), address));
      }
    }
    return places;
  }

  private Place named(Entry entry, Article article, int sentence) {
    String address =
        entry.hasPage() ? mentions.address(entry, article, sentence) : register.address(entry);
    return new Place(entry.name(), address);
  }

  private String speaker(Article article, Quotation quotation) {
    return register
        .speaker(article, quotation)
        .map(e -> wording.plain("cited.quotations", "name", e.name()))
        .orElse(wording.plain("quotes.title"));
  }

  private static void add(NavigableMap<Integer, List<Place>> places, int sentence, Place place) {
    List<Place> all = places.computeIfAbsent(sentence, s -> new ArrayList<>());
    boolean known = all.stream().anyMatch(other -> other.name().equals(place.name()));
    if (!known && all.size() < SHOWN) {
      all.add(place);
    }
  }
}
