package news.dossier.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Attribution;
import news.dossier.model.Block;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.Mention;
import news.dossier.model.PublishLevel;
import news.dossier.model.Quotation;
import news.dossier.model.Span;

/**
 * How much of an article's text the site may show, the same for the article's page and for every
 * page that cites it.
 *
 * <p>All of it where it is published in full. Of an excerpt: its beginning, and a few sentences
 * beyond: those that tell of the weightiest events, {@value #TOLD} UTF-16 units together, then
 * those that are the first to name somebody or that quote somebody known, {@value #CITED} units
 * together; with the beginning never more than a third of the text, so that no article can be
 * pieced together from pages that cite it. Nothing of the rest.
 *
 * @param text the whole text of the article, in which all spans count
 * @param excerpt the beginning, where that is all; empty where the whole text is shown, or none
 * @param sentences indices of the sentences that are shown from beginning to end
 * @param cited those among them that stand behind the beginning
 */
public record ShownText(
    Article article,
    String text,
    Optional<String> excerpt,
    NavigableSet<Integer> sentences,
    NavigableSet<Integer> cited) {

  /**
   * Length of an excerpt in UTF-16 units: two or three sentences, well within a short quotation.
   */
  public static final int EXCERPT = 320;

  private static final int CITED = 640;

  private static final int TOLD = 640;

  /**
   * @param events sentences of the article that tell of events, the weightiest first
   */
  public static ShownText of(Article article, Entities entities, List<Span> events) {
    NavigableSet<Integer> shown = new TreeSet<>();
    NavigableSet<Integer> cited = new TreeSet<>();
    int count = article.annotations().sentences().size();
    if (article.publish() == PublishLevel.FULL) {
      for (int i = 0; i < count; i++) {
        shown.add(i);
      }
    } else if (article.publish() == PublishLevel.EXCERPT && !article.cleaned().blocks().isEmpty()) {
      String excerpt = beginning(article);
      Set<Integer> known = begun(article, excerpt, shown);
      int third = article.cleaned().text().length() / 3 - excerpt.length();
      // Half of it is left for names.
      int told = cite(article, told(article, events, known), Math.min(TOLD, third / 2), cited);
      known.addAll(cited);
      cite(article, wanted(article, entities, known), Math.min(CITED, third - told), cited);
      shown.addAll(cited);
      return new ShownText(article, article.cleaned().text(), Optional.of(excerpt), shown, cited);
    }
    return new ShownText(article, article.cleaned().text(), Optional.empty(), shown, cited);
  }

  /** Whether the whole of this sentence stands on the article's page. */
  public boolean has(int sentence) {
    return sentences.contains(sentence);
  }

  /** Whether every sentence of a quotation stands on the article's page. */
  public boolean has(Quotation quotation) {
    Annotations read = article.annotations();
    int first = read.sentenceAt(quotation.span().start());
    int last = read.sentenceAt(quotation.span().end() - 1);
    return first >= 0 && IntStream.rangeClosed(first, last).allMatch(sentences::contains);
  }

  /**
   * All that the article's page shows of its text, piece by piece in the order of the page: each is
   * a block, a part of one, or a sentence.
   */
  public List<Span> pieces() {
    List<Span> pieces = new ArrayList<>();
    if (article.publish() == PublishLevel.FULL) {
      int start = 0;
      for (Block block : article.cleaned().blocks()) {
        pieces.add(new Span(start, start + block.text().length()));
        start += block.text().length() + 2;
      }
    } else {
      excerpt.ifPresent(beginning -> pieces.addAll(pieces(article, beginning)));
      cited.forEach(sentence -> pieces.add(article.annotations().sentences().get(sentence)));
    }
    return pieces;
  }

  /** The first sentences of an article, as plain text. */
  public static String beginning(Article article) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.cleaned().blocks()) {
      if (block.kind() != Block.Kind.HEADING && text.length() < EXCERPT) {
        text.append(block.text()).append(' ');
      }
    }
    return Sentences.beginning(text.toString(), EXCERPT);
  }

  /** The pieces of the article's blocks that make up the excerpt. */
  public static List<Span> pieces(Article article, String excerpt) {
    List<Span> pieces = new ArrayList<>();
    // A first sentence that is itself too long ends in an ellipsis of ours.
    int left = excerpt.endsWith("…") ? excerpt.length() - 1 : excerpt.length();
    int start = 0;
    for (Block block : article.cleaned().blocks()) {
      if (block.kind() != Block.Kind.HEADING && left > 0) {
        pieces.add(new Span(start, start + Math.min(left, block.text().length())));
        left -= block.text().length() + 1;
      }
      start += block.text().length() + 2;
    }
    return pieces;
  }

  /**
   * The sentences of which at least the beginning stands in the excerpt; those of which all does
   * are added to the shown ones.
   */
  private static Set<Integer> begun(Article article, String excerpt, Set<Integer> shown) {
    Annotations read = article.annotations();
    Set<Integer> begun = new TreeSet<>();
    for (Span piece : pieces(article, excerpt)) {
      for (int i = Math.max(0, read.sentenceAt(piece.start()));
          i < read.sentences().size() && read.sentences().get(i).start() < piece.end();
          i++) {
        begun.add(i);
        if (piece.contains(read.sentences().get(i))) {
          shown.add(i);
        }
      }
    }
    return begun;
  }

  /** Adds as many sentences as there is room for; how much room they take. */
  private static int cite(
      Article article, Collection<Integer> sentences, int room, Set<Integer> cited) {
    int taken = 0;
    for (int sentence : sentences) {
      int length = article.annotations().sentences().get(sentence).length();
      if (length <= room - taken && length <= EXCERPT) {
        cited.add(sentence);
        taken += length;
      }
    }
    return taken;
  }

  private static Set<Integer> told(Article article, List<Span> events, Set<Integer> shown) {
    Set<Integer> told = new LinkedHashSet<>();
    for (Span sentence : events) {
      told.add(article.annotations().sentenceAt(sentence.start()));
    }
    told.remove(-1);
    told.removeAll(shown);
    return told;
  }

  /** Sentences that name an entity for the first time, or quote one, in the order of the text. */
  private static NavigableSet<Integer> wanted(
      Article article, Entities entities, Set<Integer> begun) {
    Annotations read = article.annotations();
    NavigableSet<Integer> wanted = new TreeSet<>();
    Set<String> named = new HashSet<>();
    for (Mention mention : read.mentions()) {
      int sentence = read.sentenceAt(mention.span().start());
      Optional<Entity> entity = entities.of(article.seed().path(), mention);
      if (sentence >= 0 && entity.isPresent() && named.add(entity.get().id())) {
        wanted.add(sentence);
      }
    }
    for (Quotation quotation : read.quotations()) {
      int sentence = read.sentenceAt(quotation.span().start());
      if (sentence >= 0 && quotation.attribution().flatMap(Attribution::resolved).isPresent()) {
        wanted.add(sentence);
      }
    }
    wanted.removeAll(begun);
    wanted.removeAll(headings(article));
    return wanted;
  }

  /** The sentences of headings, which tell little without what stands below them. */
  public static Set<Integer> headings(Article article) {
    List<Span> sentences = article.annotations().sentences();
    Set<Integer> headings = new HashSet<>();
    int sentence = 0;
    int end = 0;
    for (Block block : article.cleaned().blocks()) {
      end += block.text().length();
      while (sentence < sentences.size() && sentences.get(sentence).start() < end) {
        if (block.kind() == Block.Kind.HEADING) {
          headings.add(sentence);
        }
        sentence++;
      }
      end += 2;
    }
    return headings;
  }
}
