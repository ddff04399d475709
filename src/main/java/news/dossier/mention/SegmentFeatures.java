package news.dossier.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.Token;

/**
 * Describes a {@link Segment} for the {@link SegmentModel}: what the two models say of its words
 * and of those beside it, what they say of the same name elsewhere in the article, how it looks,
 * what kind of line it stands in, and whether a list knows it.
 */
final class SegmentFeatures {
  private static final Set<String> SPORTS =
      Set.of(
          "soccer",
          "football",
          "baseball",
          "basketball",
          "hockey",
          "tennis",
          "golf",
          "cricket",
          "rugby",
          "athletics",
          "cycling",
          "boxing",
          "nfl",
          "nba",
          "nhl",
          "mlb",
          "skiing",
          "swimming",
          "badminton",
          "squash",
          "volleyball",
          "racing",
          "rallying",
          "speedskating",
          "skating",
          "biathlon",
          "bobsleigh",
          "league",
          "championship",
          "cup",
          "olympics");

  private static final double[] STEPS = {0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99};

  private final Gazetteer gazetteer;
  private final ArticleEvidence evidence;
  private final boolean sport;

  SegmentFeatures(Gazetteer gazetteer, List<LabelledSentence> article) {
    this.gazetteer = gazetteer;
    this.evidence = new ArticleEvidence(article);
    this.sport =
        article.stream()
            .limit(2)
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> SPORTS.contains(Words.lower(t.text())));
  }

  /** The features of each segment of a sentence, in the order of the segments. */
  List<Set<String>> of(LabelledSentence sentence, List<Segment> segments) {
    boolean first = sentence.sentence().block() == 0;
    List<Set<String>> result = new ArrayList<>();
    SentenceKind kind = SentenceKind.of(sentence);
    evidence.without(
        sentence,
        () -> {
          for (Segment segment : segments) {
            Set<String> features = new LinkedHashSet<>();
            new One(sentence, segment, kind, first, features::add).describe();
            result.add(features);
          }
        });
    return result;
  }

  private final class One {
    private final LabelledSentence sentence;
    private final int from;
    private final int to;
    private final SentenceKind kind;
    private final boolean first;
    private final Consumer<String> out;

    /** The pattern of the one model and that of the other. */
    private String both = "";

    One(
        LabelledSentence sentence,
        Segment segment,
        SentenceKind kind,
        boolean first,
        Consumer<String> out) {
      this.sentence = sentence;
      this.from = segment.from();
      this.to = segment.to();
      this.kind = kind;
      this.first = first;
      this.out = out;
    }

    void describe() {
      out.accept("bias");
      out.accept("length=" + Math.min(to - from, 6));
      models();
      article();
      looks();
      neighbours();
      lists();
    }

    private void models() {
      String broad = pattern(sentence.broad());
      String news = pattern(sentence.news());
      both = broad + "/" + news;
      out.accept("broad=" + broad);
      out.accept("news=" + news);
      out.accept("both=" + broad + "/" + news);
      out.accept("both." + kind + "=" + broad + "/" + news);
      if (sport) {
        out.accept("both.sport=" + broad + "/" + news);
      }
      together();
      probabilities("broad", sentence.broad());
      probabilities("news", sentence.news());
    }

    /** The class of all its words, and whether that goes on to the left or right. */
    private String pattern(float[][] labels) {
      NameClass c = LabelledSentence.best(labels[from]);
      boolean mixed = false;
      for (int i = from + 1; i < to; i++) {
        mixed |= LabelledSentence.best(labels[i]) != c;
      }
      NameClass left = from > 0 ? LabelledSentence.best(labels[from - 1]) : NameClass.NONE;
      NameClass right = to < labels.length ? LabelledSentence.best(labels[to]) : NameClass.NONE;
      if (mixed) {
        return "mixed" + LabelledSentence.best(labels[to - 1]);
      }
      return c
          + (left != NameClass.NONE ? (left == c ? "<" : "(") : "")
          + (right != NameClass.NONE
              ? (right == LabelledSentence.best(labels[to - 1]) ? ">" : ")")
              : "");
    }

    private void together() {
      for (NameClass c : NameClass.values()) {
        double mean = 0;
        for (int i = from; i < to; i++) {
          mean += sentence.broad()[i][c.column()] + sentence.news()[i][c.column()];
        }
        out.accept("together." + c + "=" + step(mean / (2 * (to - from))));
      }
    }

    private void probabilities(String model, float[][] labels) {
      for (NameClass c : NameClass.values()) {
        double mean = 0;
        double least = 1;
        for (int i = from; i < to; i++) {
          mean += labels[i][c.column()] / (to - from);
          least = Math.min(least, labels[i][c.column()]);
        }
        out.accept(model + ".mean." + c + "=" + step(mean));
        out.accept(model + ".least." + c + "=" + step(least));
        if (c != NameClass.NONE) {
          double beside = 0;
          if (from > 0) {
            beside = labels[from - 1][c.column()];
          }
          if (to < labels.length) {
            beside = Math.max(beside, labels[to][c.column()]);
          }
          out.accept(model + ".beside." + c + "=" + step(beside));
        }
      }
    }

    private static int step(double probability) {
      int step = 0;
      while (step < STEPS.length && probability > STEPS[step]) {
        step++;
      }
      return step;
    }

    private void article() {
      List<Token> tokens = sentence.tokens();
      String shouted = kind == SentenceKind.SHOUTED ? "!" : "";
      majority("name" + shouted, evidence.name(Words.form(tokens, from, to)));
      String last = Words.lower(sentence.word(to - 1));
      String start = Words.lower(sentence.word(from));
      majority("word.last" + shouted, evidence.word(last));
      if (to - from > 1) {
        majority("word.first" + shouted, evidence.word(start));
      }
      majority("ends.longer" + (to - from == 1 ? ".1" : ""), evidence.lastWord(last));
      majority("starts.longer" + (to - from == 1 ? ".1" : ""), evidence.firstWord(start));
      String name = winner(evidence.name(Words.form(tokens, from, to)));
      String longer = winner(to - from == 1 ? evidence.lastWord(last) : evidence.word(last));
      out.accept("name.longer=" + name + "/" + longer + shouted);
      out.accept("models.longer=" + both + "/" + longer);
      out.accept("models.name=" + both + "/" + name + shouted);
      if (from > 0) {
        majority("before", evidence.name(Words.form(tokens, from - 1, to)));
      }
      if (to < tokens.size()) {
        majority("after", evidence.name(Words.form(tokens, from, to + 1)));
      }
    }

    private static String winner(float[] votes) {
      int best = 0;
      for (int i = 1; i < votes.length; i++) {
        best = votes[i] > votes[best] ? i : best;
      }
      return votes[best] < 0.5 ? "UNSEEN" : NameClass.at(best).name();
    }

    private void majority(String what, float[] votes) {
      float all = 0;
      int best = 0;
      for (int i = 0; i < votes.length; i++) {
        all += votes[i];
        best = votes[i] > votes[best] ? i : best;
      }
      if (all < 0.5) {
        out.accept(what + "=unseen");
        return;
      }
      String winner = NameClass.at(best).name();
      String share = votes[best] > 0.9 * all ? "all" : votes[best] > 0.6 * all ? "most" : "half";
      String count = all > 8 ? "many" : all > 3 ? "some" : "few";
      out.accept(what + "=" + winner);
      out.accept(what + "=" + winner + "." + share + "." + count);
      for (NameClass c : NameClass.values()) {
        if (votes[c.column()] > 0.2 * all && c.column() != best) {
          out.accept(what + ".also=" + c);
        }
      }
    }

    private void looks() {
      String shapes =
          Stream.iterate(from, i -> i < Math.min(to, from + 4), i -> i + 1)
              .map(i -> Words.shape(sentence.word(i)))
              .collect(Collectors.joining(" "));
      out.accept("shape=" + shapes);
      out.accept("kind=" + kind + (first ? ".first" : ""));
      out.accept("kind.length=" + kind + "." + Math.min(to - from, 3) + sport);
      if (from == 0) {
        out.accept("opens." + kind);
      }
      if (to == sentence.size()) {
        out.accept("closes." + kind);
      }
      if (Words.isAllCaps(sentence.word(to - 1))) {
        out.accept("caps." + (to - from == 1) + "." + Math.min(sentence.word(from).length(), 6));
      }
      out.accept("tag.first=" + sentence.tokens().get(from).tag());
      out.accept("tag.last=" + sentence.tokens().get(to - 1).tag());
      out.accept("w.first=" + Words.lower(sentence.word(from)));
      out.accept("w.last=" + Words.lower(sentence.word(to - 1)));
    }

    private void neighbours() {
      String prose = kind == SentenceKind.PROSE ? "" : sport ? "$" + kind : "~" + kind;
      String before = neighbour(from - 1);
      String after = neighbour(to);
      out.accept("w.before=" + before);
      out.accept("w.after=" + after);
      out.accept("w.before2=" + neighbour(from - 2) + " " + before);
      out.accept("w.after2=" + after + " " + neighbour(to + 1));
      out.accept("beside" + prose + "=" + coarse(from - 1) + "_" + coarse(to));
      out.accept("before" + prose + "=" + coarse(from - 1));
      out.accept("after" + prose + "=" + coarse(to));
      if (sport) {
        out.accept("w.before.sport=" + before);
        out.accept("w.after.sport=" + after);
      }
    }

    private String neighbour(int i) {
      return i < 0
          ? "<"
          : i >= sentence.size()
              ? ">"
              : Words.isNumber(sentence.word(i)) ? "0" : Words.lower(sentence.word(i));
    }

    private String coarse(int i) {
      if (i < 0 || i >= sentence.size()) {
        return neighbour(i);
      }
      String word = sentence.word(i);
      if (Words.isNumber(word)) {
        return "0";
      }
      return word.codePoints().anyMatch(Character::isLetter)
          ? sentence.tokens().get(i).tag()
          : word;
    }

    private void lists() {
      String form = Words.form(sentence.tokens(), from, to);
      String where = sport ? ".sport" : "";
      if (gazetteer.isCountry(form)) {
        out.accept("list.country" + where);
      }
      if (gazetteer.isState(form)) {
        out.accept("list.state" + where);
      }
      if (gazetteer.isDemonym(form)) {
        out.accept("list.demonym");
      }
      String start = Words.lower(sentence.word(from));
      if (gazetteer.isFirstName(start)) {
        out.accept("list.first." + Math.min(to - from, 3));
      }
      if (from > 0 && gazetteer.isFirstName(Words.lower(sentence.word(from - 1)))) {
        out.accept("list.first.before." + Words.isCapitalized(sentence.word(from - 1)));
      }
      if (gazetteer.isDemonym(start) && to - from > 1) {
        out.accept("list.demonym.first");
      }
    }
  }
}
