package news.dossier.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved web page, parsed once, with everything in it that is metadata. */
final class SavedPage {
  private final Document document;
  private final MetaTags meta;
  private final Microdata microdata;
  private final LinkedData linkedData;
  private final Optional<Sourced<WebAddress>> address;
  private final Optional<LinkedArticle> article;
  private final SiteNames siteNames;

  SavedPage(String html) {
    document = Jsoup.parse(BoundedMarkup.of(html));
    meta = new MetaTags(document);
    microdata = new Microdata(document);
    linkedData = new LinkedData(document);
    address = new AddressReader(document, meta, linkedData).read();
    article = LinkedArticle.of(linkedData, addresses());
    siteNames = SiteNames.of(namesOfSite(), address.map(Sourced::value));
  }

  Document document() {
    return document;
  }

  MetaTags meta() {
    return meta;
  }

  Microdata microdata() {
    return microdata;
  }

  LinkedData linkedData() {
    return linkedData;
  }

  /** Where the original stands. */
  Optional<Sourced<WebAddress>> address() {
    return address;
  }

  SiteNames siteNames() {
    return siteNames;
  }

  /** The texts of a property of the article that JSON-LD describes. */
  List<Sourced<String>> linked(String property) {
    List<Sourced<String>> found = new ArrayList<>();
    for (String text : article.map(a -> a.texts(property)).orElse(List.of())) {
      found.add(new Sourced<>(text, Provenance.read("JSON-LD " + property)));
    }
    return found;
  }

  private Set<String> addresses() {
    Set<String> addresses = new LinkedHashSet<>();
    address.ifPresent(a -> addresses.add(a.value().comparable()));
    return addresses;
  }

  private List<String> namesOfSite() {
    List<String> names = new ArrayList<>();
    meta.all(List.of("og:site_name", "application-name", "apple-mobile-web-app-title"))
        .forEach(name -> names.add(name.value()));
    linked("publisher").forEach(name -> names.add(name.value()));
    meta.all(List.of("twitter:site")).forEach(name -> names.add(name.value()));
    linkedData.namesOf(Set.of("WebSite", "NewsMediaOrganization")).forEach(names::add);
    return names;
  }
}
