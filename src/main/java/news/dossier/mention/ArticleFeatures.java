package news.dossier.mention;

import java.util.List;
import news.dossier.model.Token;

/** What the two models say of the same name, and of its words, elsewhere in the article. */
final class ArticleFeatures {
  private final Described segment;
  private final LabelledSentence sentence;
  private final int from;
  private final int to;
  private final ArticleEvidence evidence;
  private final String both;

  ArticleFeatures(Described segment, ArticleEvidence evidence, String both) {
    this.segment = segment;
    this.sentence = segment.sentence();
    this.from = segment.from();
    this.to = segment.to();
    this.evidence = evidence;
    this.both = both;
  }

  void add() {
    List<Token> tokens = sentence.tokens();
    String shouted = segment.kind() == SentenceKind.SHOUTED ? "!" : "";
    majority("name" + shouted, evidence.name(segment.form()));
    String last = segment.lastWord();
    String start = segment.firstWord();
    majority("word.last" + shouted, evidence.word(last));
    if (to - from > 1) {
      majority("word.first" + shouted, evidence.word(start));
    }
    majority("ends.longer" + (to - from == 1 ? ".1" : ""), evidence.lastWord(last));
    majority("starts.longer" + (to - from == 1 ? ".1" : ""), evidence.firstWord(start));
    String name = winner(evidence.name(segment.form()));
    String longer = winner(to - from == 1 ? evidence.lastWord(last) : evidence.word(last));
    segment.add("name.longer=" + name + "/" + longer + shouted);
    segment.add("models.longer=" + both + "/" + longer);
    segment.add("models.name=" + both + "/" + name + shouted);
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
      segment.add(what + "=unseen");
      return;
    }
    String winner = NameClass.at(best).name();
    String share = votes[best] > 0.9 * all ? "all" : votes[best] > 0.6 * all ? "most" : "half";
    String count = all > 8 ? "many" : all > 3 ? "some" : "few";
    segment.add(what + "=" + winner);
    segment.add(what + "=" + winner + "." + share + "." + count);
    for (NameClass c : NameClass.values()) {
      if (votes[c.column()] > 0.2 * all && c.column() != best) {
        segment.add(what + ".also=" + c);
      }
    }
  }
}
