package news.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dossier.model.Article;
import news.dossier.model.Decision;
import news.dossier.model.Judgement;
import news.dossier.model.PublishLevel;
import news.dossier.model.Span;

/** The sections of an entity's page, as Markdown; each is empty where it has nothing to say. */
final class EntityText {
  /** Quotations and events on the page; the rest is in the index and the timeline. */
  private static final int SHOWN = 40;

  private static final int DECISIONS = 100;

  private final Entry entry;
  private final Register register;
  private final Sayings sayings;
  private final Chronology chronology;
  private final String root;

  /**
   * @param root the way from the page to the root of the site
   */
  EntityText(Entry entry, Register register, Sayings sayings, Chronology chronology, String root) {
    this.entry = entry;
    this.register = register;
    this.sayings = sayings;
    this.chronology = chronology;
    this.root = root;
  }

  String quotations() {
    List<Saying> said = sayings.of(entry);
    if (said.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n## What was said\n\n");
    for (Saying saying : said.subList(0, Math.min(SHOWN, said.size()))) {
      out.append("- ").append(SayingText.of(saying, register, root));
    }
    if (said.size() > SHOWN) {
      out.append("\nThe newest ").append(SHOWN).append(" of ").append(said.size());
      out.append("; all are in the [index of quotations](");
      out.append(root).append("quotes/index.md).\n");
    }
    return out.toString();
  }

  /** The events in which it takes part, in the order of time. */
  String timeline() {
    List<TimelineEntry> all = chronology.of(entry);
    if (all.isEmpty()) {
      return "";
    }
    EntryText text = new EntryText(register, chronology, root);
    StringBuilder out = new StringBuilder("\n## Timeline\n\n");
    Chronology.weightiest(all, SHOWN).forEach(e -> out.append(text.dated(e)));
    if (all.size() > SHOWN) {
      out.append("\nThe ").append(SHOWN).append(" weightiest of ").append(all.size());
      out.append("; all are on the [timeline](").append(root).append(TimelinePages.FIRST);
      out.append(".md).\n");
    }
    return out.toString();
  }

  /**
   * Those named in the same sentences, each with these sentences; then those in the same articles.
   */
  String companions(Map<Kind, List<Companions.Companion>> companions) {
    if (companions.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n## Named in the same sentence as\n\n");
    companions.forEach(
        (kind, all) -> {
          out.append("- **").append(kind.plural).append("**\n");
          all.stream().filter(c -> c.sentences() > 0).forEach(c -> out.append(companion(c)));
          String near = near(all);
          if (!near.isEmpty()) {
            out.append("  - in other sentences of the same articles: ").append(near).append('\n');
          }
        });
    return out.toString();
  }

  private String companion(Companions.Companion companion) {
    StringBuilder out = new StringBuilder("  - <span id=\"").append(companion.anchor());
    out.append("\">").append(link(companion)).append("</span>");
    out.append(" <span class=\"count\">").append(companion.sentences()).append("</span>");
    if (!companion.shown().isEmpty()) {
      out.append(' ').append(SentenceLinks.of(companion.shown(), root));
    }
    return out.append('\n').toString();
  }

  private String near(List<Companions.Companion> all) {
    return all.stream()
        .filter(c -> c.sentences() == 0)
        .map(c -> link(c) + " <span class=\"count\">" + c.articles() + "</span>")
        .collect(Collectors.joining(", "));
  }

  private String link(Companions.Companion companion) {
    return Cited.link(companion.entry().name(), root, register.address(companion.entry()));
  }

  String mentions(List<EntityPage.Citation> citations) {
    StringBuilder out = new StringBuilder("\n## Every mention\n");
    String last = "";
    for (EntityPage.Citation citation : citations) {
      if (!citation.article().slug().equals(last)) {
        last = citation.article().slug();
        out.append(articleHeading(citation.article()));
      }
      out.append("- ").append(citation(citation));
    }
    return out.toString();
  }

  private String articleHeading(Article article) {
    return "\n### "
        + Cited.link(article.title(), root, Cited.address(article))
        + "\n\n<span class=\"source\">"
        + Cited.origin(article)
        + "</span>\n\n";
  }

  private String citation(EntityPage.Citation citation) {
    Article article = citation.article();
    if (!citation.shown()) {
      long sentences = citation.names().stream().map(Appearance::sentence).distinct().count();
      String reason =
          article.publish() == PublishLevel.LINK
              ? "the text of this article is not published here"
              : "this part of the article is not published here";
      return "*" + Cited.counted(sentences, "sentence") + "; " + reason + "*\n";
    }
    List<Span> names = new ArrayList<>();
    citation.names().forEach(a -> names.add(a.mention().span()));
    if (article.annotations().sentences().isEmpty()) {
      return Cited.link(article.title(), root, Cited.address(article)) + "\n";
    }
    Span sentence = article.annotations().sentences().get(citation.sentence());
    return Cited.sentence(text(article), sentence, names, "b")
        + " <span class=\"source\">"
        + Cited.link(
            "sentence " + (citation.sentence() + 1),
            root,
            Cited.address(article, citation.sentence()))
        + "</span>\n";
  }

  /** Why these names are one; those of articles whose text is not shown are left out. */
  String decisions() {
    Map<String, Integer> printed = entry.printed();
    List<Decision> decisions =
        entry.entity().decisions().stream().filter(d -> printed.containsKey(d.form())).toList();
    if (decisions.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append(
        "\n<details class=\"read\">\n<summary>Why these names are held to be one</summary>\n\n");
    for (Decision decision : decisions.subList(0, Math.min(DECISIONS, decisions.size()))) {
      out.append("- *").append(MarkdownText.escapeInline(decision.by().toString())).append("* “");
      out.append(MarkdownText.escapeInline(decision.form())).append("” ");
      out.append(words(decision.judgement())).append(" “");
      out.append(MarkdownText.escapeInline(decision.other())).append("”\n");
    }
    if (decisions.size() > DECISIONS) {
      out.append("- and ").append(decisions.size() - DECISIONS).append(" more\n");
    }
    return out.append("\n</details>\n").toString();
  }

  private static String words(Judgement judgement) {
    return switch (judgement) {
      case POSITIVE -> "is the same as";
      case NEGATIVE -> "is another than";
      case UNSURE -> "may be the same as";
    };
  }

  private String text(Article article) {
    return register.shown(article).text();
  }
}
