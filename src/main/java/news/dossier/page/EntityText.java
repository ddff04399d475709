package news.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import news.dossier.model.Article;
import news.dossier.model.Decision;
import news.dossier.model.Span;

/** The sections of an entity's page, as Markdown; each is empty where it has nothing to say. */
final class EntityText {
  /** Quotations and events on the page; the rest is in the index and the timeline. */
  private static final int SHOWN = 40;

  private static final int DECISIONS = 100;

  private final Entry entry;
  private final Register register;
  private final Wording wording;
  private final Sayings sayings;
  private final Chronology chronology;
  private final String root;

  /**
   * @param root the way from the page to the root of the site
   */
  EntityText(Entry entry, Register register, Sayings sayings, Chronology chronology, String root) {
    this.entry = entry;
    this.register = register;
    this.wording = register.wording();
    this.sayings = sayings;
    this.chronology = chronology;
    this.root = root;
  }

  String quotations() {
    List<Saying> said = sayings.of(entry);
    if (said.isEmpty()) {
      return "";
    }
    StringBuilder out = heading("entity.said");
    for (Saying saying : said.subList(0, Math.min(SHOWN, said.size()))) {
      out.append("- ").append(SayingText.of(saying, register, root));
    }
    if (said.size() > SHOWN) {
      String index = "[" + wording.say("entity.said.index") + "](" + root + "quotes/index.md)";
      out.append('\n').append(some("entity.said.newest", said.size(), "index", index));
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
    StringBuilder out = heading("entity.timeline");
    Chronology.weightiest(all, SHOWN).forEach(e -> out.append(text.dated(e)));
    if (all.size() > SHOWN) {
      String first = root + TimelinePages.FIRST + ".md";
      String timeline = "[" + wording.say("entity.timeline.link") + "](" + first + ")";
      out.append('\n').append(some("entity.timeline.weightiest", all.size(), "timeline", timeline));
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
    StringBuilder out = heading("entity.together");
    companions.forEach(
        (kind, all) -> {
          out.append("- **").append(kind.plural(wording)).append("**\n");
          all.stream().filter(c -> c.sentences() > 0).forEach(c -> out.append(companion(c)));
          String near = near(all);
          if (!near.isEmpty()) {
            out.append("  - ").append(wording.say("entity.same-articles", "names", near));
            out.append('\n');
          }
        });
    return out.toString();
  }

  private String companion(Companions.Companion companion) {
    StringBuilder out = new StringBuilder("  - <span id=\"").append(companion.anchor());
    out.append("\">").append(link(companion)).append("</span>");
    out.append(" <span class=\"count\">").append(companion.sentences()).append("</span>");
    if (!companion.shown().isEmpty()) {
      out.append(' ').append(SentenceLinks.of(companion.shown(), root, wording));
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
    StringBuilder out = new StringBuilder("\n## ");
    out.append(wording.say("entity.mentions")).append('\n');
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
        + wording.link(article, root, Cited.address(article))
        + "\n\n<span class=\"source\">"
        + wording.origin(article)
        + "</span>\n\n";
  }

  private String citation(EntityPage.Citation citation) {
    Article article = citation.article();
    if (!citation.shown()) {
      long sentences = citation.names().stream().map(Appearance::sentence).distinct().count();
      return "*" + wording.sentences(sentences) + "; " + wording.notHere(article) + "*\n";
    }
    List<Span> names = new ArrayList<>();
    citation.names().forEach(a -> names.add(a.mention().span()));
    if (article.annotations().sentences().isEmpty()) {
      return wording.link(article, root, Cited.address(article)) + "\n";
    }
    Span sentence = article.annotations().sentences().get(citation.sentence());
    return Cited.sentence(text(article), sentence, names, "b", wording.attributes(article))
        + " <span class=\"source\" id=\""
        + Cited.anchor(article, citation.sentence())
        + "\">"
        + Cited.link(
            wording.plain("sentence", "number", citation.sentence() + 1),
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
    out.append("\n<details class=\"read\">\n<summary>")
        .append(wording.say("entity.decisions"))
        .append("</summary>\n\n");
    for (Decision decision : decisions.subList(0, Math.min(DECISIONS, decisions.size()))) {
      String judgement = decision.judgement().name().toLowerCase(Locale.ROOT);
      String form = wording.quoted(decision.form());
      String other = wording.quoted(decision.other());
      out.append("- ").append(wording.rule(decision.by().toString())).append(' ');
      out.append(wording.say("decision." + judgement, "form", form, "other", other)).append('\n');
    }
    if (decisions.size() > DECISIONS) {
      int more = decisions.size() - DECISIONS;
      out.append("- ").append(wording.say("more", "count", more)).append('\n');
    }
    return out.append("\n</details>\n").toString();
  }

  private StringBuilder heading(String key) {
    return new StringBuilder("\n## ").append(wording.say(key)).append("\n\n");
  }

  /** Where the rest is found. */
  private String some(String key, int all, String where, String link) {
    return wording.say(key, "shown", SHOWN, "count", all, where, link) + "\n";
  }

  private String text(Article article) {
    return register.shown(article).text();
  }
}
