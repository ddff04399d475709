package news.dossier.page;

import news.dossier.model.Dossier;
import news.dossier.model.Page;
import news.dossier.model.Settings;

/** The page that says what the dossier is, who made it, and how far it can be trusted. */
final class AboutPage {
  private AboutPage() {}

  static Page page(Dossier dossier, Wording wording) {
    Settings settings = dossier.settings();
    String title = wording.plain("about.title");
    StringBuilder body = new StringBuilder(FramePages.heading(title));
    settings.summary().ifPresent(summary -> paragraph(body, MarkdownText.escape(summary)));
    if (!settings.editors().isEmpty()) {
      String editors = MarkdownText.escapeInline(String.join(", ", settings.editors()));
      paragraph(body, wording.say("about.editors", "names", editors));
    }
    section(body, "about.made", wording);
    section(body, "about.know", wording);
    body.append('\n').append(known("stated", wording)).append(known("read", wording));
    body.append(known("inferred", wording));
    paragraph(body, wording.say("about.know.unknown"));
    section(body, "about.proof", wording);
    String list = "[seeds.sha256](data/seeds.sha256)";
    paragraph(
        body, wording.say("about.proof.list", "list", list, "command", "`sha256sum --check`"));
    paragraph(body, wording.say("about.proof.limits"));
    section(body, "about.rights", wording);
    settings.contact().ifPresent(contact -> contact(body, contact, wording));
    return new Page("about.md", FramePages.header("page", title), body.toString());
  }

  private static void section(StringBuilder body, String key, Wording wording) {
    heading(body, wording.say(key));
    paragraph(body, wording.say(key + ".body"));
  }

  private static void contact(StringBuilder body, String contact, Wording wording) {
    heading(body, wording.say("about.contact"));
    paragraph(body, wording.say("about.contact.body", "address", ContactLink.of(contact)));
  }

  private static String known(String how, Wording wording) {
    String name = "**" + wording.say("how." + how) + "**";
    return "- " + wording.say("about.know." + how, how, name) + "\n";
  }

  private static void heading(StringBuilder body, String text) {
    body.append("\n## ").append(text).append('\n');
  }

  private static void paragraph(StringBuilder body, String text) {
    body.append('\n').append(text).append('\n');
  }
}
