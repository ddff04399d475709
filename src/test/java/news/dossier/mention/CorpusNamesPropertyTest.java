package news.dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import news.dossier.model.Block;
import news.dossier.model.Curation;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.PackedText;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;

/** What holds for the names of any dossier, whatever was read in its articles. */
class CorpusNamesPropertyTest {
  /** A curator who states nothing. */
  private static final CuratorNames NOBODY = new CuratorNames(Curation.NONE);

  private static final List<String> FORMS = List.of("ada roe", "ada", "roe", "lund", "roe lund");

  /** Words of an article, and what they were read as. */
  record Piece(String words, Optional<EntityType> type, NameRule rule) {}

  /** An article and what was read in it. */
  record Read(Tokenized article, List<Mention> mentions) {}

  @Property
  void the_order_of_the_articles_changes_nothing(
      @ForAll("dossiers") List<Read> dossier, @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < dossier.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    List<List<Mention>> shuffled = settled(order.stream().map(dossier::get).toList());
    List<List<Mention>> settled = settled(dossier);
    for (int i = 0; i < order.size(); i++) {
      assertThat(shuffled.get(i)).isEqualTo(settled.get(order.get(i)));
    }
  }

  @Property
  void settled_names_are_the_text_at_their_place_in_order_without_overlaps(
      @ForAll("dossiers") List<Read> dossier) {
    List<List<Mention>> settled = settled(dossier);
    for (int i = 0; i < dossier.size(); i++) {
      int end = 0;
      for (Mention mention : settled.get(i)) {
        assertThat(mention.span().in(dossier.get(i).article().text())).isEqualTo(mention.text());
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
        end = mention.span().end();
      }
    }
  }

  @Property
  void settling_by_the_same_counts_again_changes_nothing(@ForAll("dossiers") List<Read> dossier) {
    CorpusForms forms = CorpusForms.of(dossier.size(), i -> names(dossier.get(i)));
    for (Read read : dossier) {
      List<Mention> once = CorpusNames.settle(names(read), forms, NOBODY);
      assertThat(CorpusNames.settle(names(new Read(read.article(), once)), forms, NOBODY))
          .isEqualTo(once);
    }
  }

  @Property
  void what_was_settled_is_no_evidence_for_itself(@ForAll("dossiers") List<Read> dossier) {
    CorpusForms forms = CorpusForms.of(dossier.size(), i -> names(dossier.get(i)));
    CorpusForms again =
        CorpusForms.of(
            dossier.size(),
            i -> {
              Read read = dossier.get(i);
              List<Mention> settled = CorpusNames.settle(names(read), forms, NOBODY);
              return names(new Read(read.article(), settled));
            });
    assertThat(FORMS)
        .allSatisfy(form -> assertThat(votes(again, form)).isLessThanOrEqualTo(votes(forms, form)));
  }

  private static int votes(CorpusForms forms, String form) {
    return Stream.of(EntityType.values()).mapToInt(type -> forms.articles(form, type)).sum();
  }

  @Property
  void what_both_models_agree_on_is_kept(@ForAll("dossiers") List<Read> dossier) {
    List<List<Mention>> settled = settled(dossier);
    for (int i = 0; i < dossier.size(); i++) {
      List<Span> sure =
          dossier.get(i).mentions().stream()
              .filter(m -> m.rule().equals(NameRule.MODELS_AGREE.ruleName()))
              .map(Mention::span)
              .toList();
      assertThat(settled.get(i)).extracting(Mention::span).containsAll(sure);
    }
  }

  private static ArticleNames names(Read read) {
    return new ArticleNames(read.article(), read.mentions());
  }

  private static List<List<Mention>> settled(List<Read> dossier) {
    return new CorpusNames()
        .settle(
            dossier.stream().map(Read::article).map(PackedText::of).toList(),
            dossier.stream().map(Read::mentions).toList(),
            Curation.NONE);
  }

  /** Many articles of few words, so that the same names meet often. */
  @Provide
  Arbitrary<List<Read>> dossiers() {
    Arbitrary<Optional<EntityType>> types =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Optional.of(EntityType.PERSON))),
            Tuple.of(1, Arbitraries.of(EntityType.class).map(Optional::of)),
            Tuple.of(4, Arbitraries.just(Optional.<EntityType>empty())));
    Arbitrary<Piece> names =
        Combinators.combine(
                Arbitraries.of("Ada Roe", "Ada", "Roe", "Lund", "Roe Lund", "ADA ROE", "ada"),
                types,
                Arbitraries.of(NameRule.MODELS_AGREE, NameRule.NEWS_MODEL))
            .as(Piece::new);
    Arbitrary<Piece> others =
        Arbitraries.of("met", "of", ",", "-", "Mr")
            .map(word -> new Piece(word, Optional.empty(), NameRule.NEWS_MODEL));
    return Arbitraries.frequencyOf(Tuple.of(1, names), Tuple.of(1, others))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(CorpusNamesPropertyTest::read)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Read read(List<Piece> pieces) {
    String text = pieces.stream().map(Piece::words).collect(Collectors.joining(" "));
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces) {
      Span span = new Span(start, start + piece.words().length());
      piece.type().ifPresent(type -> mentions.add(mention(span, text, type, piece.rule())));
      for (String word : piece.words().split(" ")) {
        String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "VBD";
        tokens.add(new Token(new Span(start, start + word.length()), word, tag, word));
        start += word.length() + 1;
      }
    }
    List<Sentence> sentences = List.of(new Sentence(0, tokens));
    return new Read(new Tokenized(text, List.of(Block.paragraph(text)), sentences), mentions);
  }

  private static Mention mention(Span span, String text, EntityType type, NameRule rule) {
    return new Mention(span, span.in(text), type, Optional.empty(), rule.ruleName());
  }
}
