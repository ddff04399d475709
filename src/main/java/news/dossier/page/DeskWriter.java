package news.dossier.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Evidence;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.Question;
import news.dossier.model.Span;
import news.dossier.text.Words;

/**
 * Turns what the build was unsure of into a page for the curator alone, who may see what the site
 * does not show.
 */
public final class DeskWriter {
  /** Who has answered these may build again. */
  private static final int SHOWN = 200;

  private final Wording wording;

  /**
   * @param english in which the desk is written
   */
  public DeskWriter(Words english) {
    this.wording = new Wording(english);
  }

  /**
   * The desk: each question with its evidence, and the lines that answer it.
   *
   * @param site the way from the desk to the root of the site: {@code ../../output/}
   */
  public Page write(Dossier dossier, String site) {
    List<Question> questions = dossier.questions();
    Map<String, Object> header = FramePages.header("desk", "The desk");
    header.put("dossier", dossier.settings().title());
    header.put("language", wording.language());
    header.put("count", questions.size());
    header.put("site", site);
    StringBuilder body = new StringBuilder(FramePages.heading("The desk"));
    Evidences evidences = new Evidences(dossier, site, wording);
    for (Question question : questions.subList(0, Math.min(SHOWN, questions.size()))) {
      append(question, evidences, body);
    }
    if (questions.size() > SHOWN) {
      int more = questions.size() - SHOWN;
      body.append("\n## And ").append(counted(more, "more question")).append('\n');
      body.append("\nAnswer some of these and build again: the rest moves up.\n");
    }
    return new Page("index.md", header, body.toString());
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void append(Question question, Evidences evidences, StringBuilder body) {
    body.append("\n## ").append(MarkdownText.escape(question.ask())).append("\n\n");
    body.append(MarkdownText.escape(question.because())).append("\n\n");
    body.append("<p class=\"source\">The answer changes ");
    body.append(counted(question.pages(), "page")).append(". Asked by the rule <em>");
    body.append(html(question.rule())).append("</em>.</p>\n\n");
    question.evidence().forEach(e -> body.append("- ").append(evidences.line(e)).append('\n'));
    for (Question.Answer answer : question.answers()) {
      body.append("\n### ").append(MarkdownText.escape(answer.label())).append('\n');
      body.append("\n<p class=\"source\">Add to <code>").append(html(answer.file()));
      body.append(
          "</code>:</p>\n\n<pre data-copy=\"Copy\" data-copied=\"Copied\" data-name=\"Copy the answer\"");
      body.append(" data-said=\"the answer copied\">");
      body.append(html(answer.yaml().stripTrailing())).append("</pre>\n");
    }
  }

  private static String html(String text) {
    return MarkdownText.allowed(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The sentences in which the words of the evidence stand. */
  private static final class Evidences {
    private final Map<String, Article> bySeed = new HashMap<>();
    private final String site;
    private final Wording wording;

    Evidences(Dossier dossier, String site, Wording wording) {
      this.wording = wording;
      dossier.articles().forEach(article -> bySeed.put(article.seed().path(), article));
      this.site = site;
    }

    String line(Evidence evidence) {
      Article article = bySeed.get(evidence.seed());
      if (article == null) {
        return "“" + MarkdownText.escapeInline(evidence.exact()) + "”, " + seed(evidence);
      }
      Annotations read = article.annotations();
      int index = read.sentenceAt(evidence.span().start());
      Span sentence = index < 0 ? evidence.span() : read.sentences().get(index);
      String text = article.cleaned().text();
      return Cited.sentence(
              text, sentence, List.of(evidence.span()), "mark", wording.attributes(article))
          + " <span class=\"source\">"
          + wording.origin(article)
          + ": "
          + wording.link(article, site, address(article, index))
          + ", "
          + seed(evidence)
          + "</span>";
    }

    private static String seed(Evidence evidence) {
      return "<code>" + html(evidence.seed()) + "</code>";
    }

    /** Of what is not published in full, the page may not have the sentence. */
    private static String address(Article article, int sentence) {
      boolean there = article.publish() == PublishLevel.FULL && sentence >= 0;
      String path = there ? Cited.address(article, sentence) : Cited.address(article);
      return path.replace(".md", ".html");
    }
  }
}
