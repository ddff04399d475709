package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Mention;
import news.dossier.model.Page;
import news.dossier.model.Span;
import news.dossier.text.ShownText;

/** The page of the network: the picture is in its header, all that it shows in its text. */
final class NetworkPage {
  static final String PATH = "network/index.md";
  private static final String ROOT = "../";

  private final Network network;
  private final Register register;
  private final Wording wording;

  private NetworkPage(Register register) {
    this.register = register;
    this.wording = register.wording();
    this.network = Network.of(register);
  }

  static Page page(Register register) {
    return new NetworkPage(register).page();
  }

  private Page page() {
    Map<String, Object> header = FramePages.header("network", wording.plain("network.title"));
    List<Entry> members = network.members();
    header.put("members", members.size());
    header.put("confirmed", members.stream().filter(e -> e.entity().isConfirmed()).count());
    header.put("ties", network.ties().size());
    header.put("more_members", network.moreMembers());
    header.put("more_ties", network.moreTies());
    header.put("lists", network.lists());
    header.put("unshown", network.unshown());
    NetworkPicture.of(network, register).ifPresent(picture -> header.put("network", picture));
    StringBuilder body = new StringBuilder(FramePages.heading(wording.plain("network.title")));
    if (members.isEmpty()) {
      body.append('\n').append(wording.say("network.none")).append('\n');
    } else {
      ties(body);
      members(body);
    }
    return new Page(PATH, header, body.toString());
  }

  private void ties(StringBuilder body) {
    head(body, "network.ties", "network.who", "network.sentences", "network.where");
    for (Tie tie : network.ties()) {
      body.append("| <span id=\"").append(tie.anchor()).append("\">");
      body.append(wording.say("names.last", "names", link(tie.one()), "name", link(tie.other())));
      body.append("</span> | ");
      body.append(tie.weight()).append(" | ").append(evidence(tie)).append(" |\n");
    }
  }

  /** One sentence in its words, rather a short one than a heading, and the way to all of them. */
  private String evidence(Tie tie) {
    CitedSentence told =
        tie.sentences().stream()
            .min(
                Comparator.comparing(NetworkPage::isHeading)
                    .thenComparing(cited -> span(cited).length()))
            .orElseThrow();
    String words = quoted(told, Set.of(tie.one().id(), tie.other().id()));
    String way =
        Cited.link(
            wording.plain("sentence", "number", told.index() + 1),
            ROOT,
            Cited.address(told.article(), told.index()));
    return words + " " + way + " " + SentenceLinks.of(tie.sentences(), ROOT, wording);
  }

  private static boolean isHeading(CitedSentence cited) {
    return ShownText.headings(cited.article()).contains(cited.index());
  }

  private String quoted(CitedSentence cited, Set<String> ids) {
    Article article = cited.article();
    Span sentence = span(cited);
    List<Span> names = new ArrayList<>();
    for (Mention mention : article.annotations().mentions()) {
      Optional<Entry> entry = register.named(article, mention);
      if (sentence.contains(mention.span())
          && entry.filter(e -> ids.contains(e.id())).isPresent()) {
        names.add(mention.span());
      }
    }
    String attributes = wording.attributes(article);
    return Cited.whole(register.shown(article).text(), sentence, names, "b", attributes);
  }

  private static Span span(CitedSentence cited) {
    Annotations read = cited.article().annotations();
    return read.sentences().get(cited.index());
  }

  private String link(Entry entry) {
    return Cited.link(entry.name(), ROOT, register.address(entry));
  }

  private void members(StringBuilder body) {
    head(body, "network.members", "network.who", "network.sentences", "network.named-with");
    for (Entry entry : network.members()) {
      long ties =
          network.ties().stream()
              .filter(
                  tie -> tie.one().id().equals(entry.id()) || tie.other().id().equals(entry.id()))
              .count();
      body.append("| ")
          .append(link(entry))
          .append(" ")
          .append(wording.mark(entry.entity().isConfirmed()));
      body.append(" | ").append(entry.sentences()).append(" | ").append(ties).append(" |\n");
    }
  }

  /** A heading, and the first lines of a table of three columns. */
  private void head(StringBuilder body, String title, String... columns) {
    body.append("\n## ").append(wording.say(title)).append("\n\n|");
    for (String column : columns) {
      body.append(' ').append(wording.say(column)).append(" |");
    }
    body.append("\n| --- | ---: | --- |\n");
  }
}
