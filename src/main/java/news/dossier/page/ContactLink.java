package news.dossier.page;

import java.util.regex.Pattern;

/** The address of the editors as a link in Markdown. */
final class ContactLink {
  /** Needs no escape in a link's destination; an odd address is printed and not linked. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~/:?#=&%+,@-]+");

  private ContactLink() {}

  /**
   * @param contact an e-mail address or a web address, as in {@link news.dossier.model.Settings}
   */
  static String of(String contact) {
    String text = MarkdownText.escapeInline(contact);
    if (!PLAIN.matcher(contact).matches()) {
      return text;
    }
    boolean onTheWeb = contact.matches("(?i)https?:.*");
    return "[" + text + "](" + (onTheWeb ? "" : "mailto:") + contact + ")";
  }
}
