package news.dossier.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the address of the original that a saved page is a copy of. */
final class AddressReader {
  /** What browsers (with the address's length) and SingleFile write when they save a page. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl:\\s?)(https?://\\S+)");

  private static final List<String> META =
      List.of("og:url", "parsely-link", "twitter:url", "dc.identifier", "citation_public_url");

  private final Document document;
  private final MetaTags meta;
  private final LinkedData linkedData;

  AddressReader(Document document, MetaTags meta, LinkedData linkedData) {
    this.document = document;
    this.meta = meta;
    this.linkedData = linkedData;
  }

  /**
   * The first absolute address in falling order of trust; the site's home page only when nothing
   * better is there.
   */
  Optional<Sourced<WebAddress>> read() {
    List<Sourced<WebAddress>> all = candidates();
    return all.stream()
        .filter(a -> !a.value().isHome())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private List<Sourced<WebAddress>> candidates() {
    List<Sourced<String>> texts = new ArrayList<>();
    List<Sourced<String>> relative = new ArrayList<>();
    for (Element link : document.select("link[rel=canonical]")) {
      texts.add(new Sourced<>(link.attr("href"), Provenance.read("link rel=canonical")));
    }
    texts.addAll(meta.all(META));
    LinkedArticle.of(linkedData, java.util.Set.of())
        .ifPresent(
            article -> {
              for (String property : List.of("url", "mainEntityOfPage")) {
                article
                    .texts(property)
                    .forEach(
                        t -> texts.add(new Sourced<>(t, Provenance.read("JSON-LD " + property))));
              }
            });
    texts.addAll(savedFrom());
    List<Sourced<WebAddress>> addresses = new ArrayList<>();
    for (Sourced<String> text : texts) {
      WebAddress.of(text.value())
          .ifPresentOrElse(
              a -> addresses.add(new Sourced<>(a, text.provenance())), () -> relative.add(text));
    }
    if (!addresses.isEmpty()) {
      for (Sourced<String> text : relative) {
        resolve(addresses.get(0).value(), text.value())
            .ifPresent(a -> addresses.add(new Sourced<>(a, text.provenance())));
      }
    }
    return addresses;
  }

  private List<Sourced<String>> savedFrom() {
    List<Sourced<String>> found = new ArrayList<>();
    document
        .nodeStream(Comment.class)
        .limit(200)
        .forEach(
            comment -> {
              Matcher m = SAVED_FROM.matcher(comment.getData());
              if (m.find()) {
                found.add(
                    new Sourced<>(m.group(1), Provenance.read("the saving browser's comment")));
              }
            });
    return found;
  }

  private static Optional<WebAddress> resolve(WebAddress base, String text) {
    try {
      return text.startsWith("/")
          ? WebAddress.of(new URI(base.value()).resolve(new URI(text)).toString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
