package news.dossier.page;

import java.util.Map;
import news.dossier.model.Dossier;
import news.dossier.model.Page;
import news.dossier.model.Settings;

/** The page that says what the dossier is, who made it, and how far it can be trusted. */
final class AboutPage {
  private AboutPage() {}

  static Page page(Dossier dossier) {
    Settings settings = dossier.settings();
    Map<String, Object> header = FramePages.header("page", "About this dossier");
    StringBuilder body = new StringBuilder(FramePages.heading("About this dossier"));
    settings.summary().ifPresent(s -> paragraph(body, MarkdownText.escape(s)));
    if (!settings.editors().isEmpty()) {
      paragraph(
          body,
          "It is edited by " + MarkdownText.escape(String.join(", ", settings.editors())) + ".");
    }
    body.append(HOW_IT_IS_MADE);
    settings
        .contact()
        .ifPresent(
            contact -> {
              body.append("\n## Contact\n");
              paragraph(body, "Corrections and requests: " + MarkdownText.escape(contact));
            });
    return new Page("about.md", header, body.toString());
  }

  private static void paragraph(StringBuilder body, String text) {
    body.append('\n').append(text).append('\n');
  }

  private static final String HOW_IT_IS_MADE =
      """

      ## How it is made

      A dossier is a folder of saved articles. A program reads them; a person, the curator, decides what it may \
      not decide alone. The program takes the article out of the page as it was saved, and lists what it left out \
      at the end of each article.

      ## How we know

      Beside each fact about an article stands how it is known:

      - **Stated**: the curator vouches for it.
      - **Read**: the publisher's page says so in its own metadata.
      - **Inferred**: a rule found it in the text. The rule is named, so that it can be checked.

      What is unknown is called unknown. No date is ever guessed.

      ## Proof of what was saved

      Each article names the file it was read from and that file's SHA-256, a fingerprint of its bytes. It shows \
      that the file has not changed since; it does not show that the publisher printed it.

      ## Rights

      The articles belong to their publishers and authors. Where a whole article is shown, search engines are asked \
      to leave the page alone and to send readers to the original.
      """;
}
