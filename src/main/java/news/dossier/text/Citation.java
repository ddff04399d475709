package news.dossier.text;

import java.util.regex.Pattern;

/**
 * Words of an article with all that a reader needs to find them again, as plain text.
 *
 * <pre>{@code
 * “We will help.” Mr Kim (inferred), in “Ferry sails”, The Quay, 28 August 2025.
 * https://dossier.example/articles/ferry-sails.html#s3. Original: https://quay.example/ferry
 * }</pre>
 *
 * @param words with or without quotation marks of their own
 * @param speaker with how that is known; "" where nobody is thought to speak
 * @param publisher "" where it is not known
 * @param date in words; it says so where the date is not known
 * @param original address of the page that the article was taken from; "" where it is not known
 */
public record Citation(
    String words, String speaker, String headline, String publisher, String date, String original) {
  private static final Pattern MARKS =
      Pattern.compile("^[\"“”„«»‘’]\\s*(?<words>[^\"“”„«»]*?)\\s*[\"“”„«»‘’]$");

  /**
   * All that stands before the address of the cited page, with the blank between them.
   *
   * @param site in whose language the citation is
   */
  public String before(Words site) {
    String quoted = quoted(site, MARKS.matcher(words).replaceFirst("${words}"));
    String source =
        publisher.isEmpty() ? date : site.say("origin", "publisher", publisher, "date", date);
    String in = quoted(site, headline);
    String text =
        speaker.isEmpty()
            ? site.say("citation", "words", quoted, "headline", in, "source", source)
            : site.say(
                "citation.spoken",
                "words",
                quoted,
                "speaker",
                speaker,
                "headline",
                in,
                "source",
                source);
    return text + " ";
  }

  private static String quoted(Words site, String text) {
    return site.say("quoted", "text", text);
  }

  /** All that stands behind the address. */
  public String behind(Words site) {
    return original.isEmpty() ? "" : " " + site.say("citation.original", "address", original);
  }
}
