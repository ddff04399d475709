package news.dossier.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Attribution;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Tokenized;
import news.dossier.quote.Genders.Gender;

/**
 * Reads the quotations of one article. Stateless and safe for use by several threads.
 *
 * <p>Takes time linear in the length of the text: every search for a speaker looks at a bounded
 * number of words.
 */
public final class QuotationReader {
  private final SpeechVerbs verbs = new SpeechVerbs();
  private final Map<String, Gender> firstNames = Genders.firstNames();

  /**
   * The quotations, in the order of the text; none overlaps another, none crosses the border of a
   * block.
   */
  public List<Quotation> read(Tokenized article, List<Mention> mentions) {
    Words words = new Words(article);
    Names names = new Names(mentions);
    ScareQuotes scare = new ScareQuotes(words, names);
    List<QuotedSpan> quotes =
        QuotedSpans.in(article, words, verbs).stream().filter(q -> !scare.isNoSpeech(q)).toList();
    if (quotes.isEmpty()) {
      return List.of();
    }
    List<Frame> frames = Frames.of(words, quotes, blockStarts(article), verbs);
    Map<Integer, Said> said = attribute(frames, quotes, names);
    Descriptions descriptions = new Descriptions(words, names, mentions);
    Pronouns pronouns =
        new Pronouns(
            frames, names, new Genders(words, mentions, firstNames), said, descriptions, verbs);
    FullNames fullNames = new FullNames(mentions);
    List<Quotation> quotations = new ArrayList<>();
    for (QuotedSpan quote : quotes) {
      Optional<Said> speaker = Optional.ofNullable(said.get(quote.span().start()));
      boolean speech = speaker.isPresent() ? !scare.isTitle(quote) : scare.looksLikeSpeech(quote);
      if (speech && !isHeading(quote, article, speaker)) {
        Optional<Attribution> attribution =
            speaker.map(s -> attribution(s, article.text(), pronouns, descriptions, fullNames));
        quotations.add(new Quotation(quote.span(), quote.span().in(article.text()), attribution));
      }
    }
    return List.copyOf(quotations);
  }

  private Map<Integer, Said> attribute(List<Frame> frames, List<QuotedSpan> quotes, Names names) {
    NounPhrases phrases = new NounPhrases(names);
    SourceFinder sources = new SourceFinder(names, phrases, verbs, firstNames.keySet());
    Subjects subjects = new Subjects(names, phrases, sources);
    CueFinder cues = new CueFinder(verbs, subjects, phrases, sources);
    Map<Integer, Said> said = new HashMap<>();
    for (Frame frame : frames) {
      for (int i = 0; i < frame.size(); i++) {
        if (frame.isQuote(i)) {
          int start = frame.get(i).start();
          cues.find(frame, i).ifPresent(s -> said.put(start, s));
        }
      }
    }
    new Continuation(frames, quotes, said, verbs, subjects).spread();
    return said;
  }

  /** A line of its own, without a stop or a speaker, is a heading in quotation marks. */
  private static boolean isHeading(QuotedSpan quote, Tokenized article, Optional<Said> speaker) {
    return speaker.isEmpty()
        && article.blocks().get(quote.block()).text().strip().length() == quote.span().length()
        && !Frames.endsInStop(quote.span().in(article.text()));
  }

  private static Attribution attribution(
      Said said, String text, Pronouns pronouns, Descriptions descriptions, FullNames fullNames) {
    Source source = said.source();
    Optional<Mention> resolved =
        switch (source.kind()) {
          case NAME -> Optional.empty();
          case NOUN -> source.mention().or(() -> descriptions.find(source.span().in(text)));
          case PRONOUN -> pronouns.resolve(source.span(), text);
        };
    Optional<Mention> person = resolved.map(fullNames::of);
    return new Attribution(source.span(), source.span().in(text), said.cue(), person, said.rule());
  }

  private static int[] blockStarts(Tokenized article) {
    int[] starts = new int[article.blocks().size()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      at += article.blocks().get(i).text().length() + 2;
    }
    return starts;
  }
}
