package news.dossier.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Zotero would take from a page's head: the rules of its translators "Embedded Metadata" (13
 * June 2024) and "RDF" that can matter here, told anew. docs/reference/citing.md has them as a
 * table.
 *
 * @param publication "" where none would be taken
 */
record ZoteroReader(
    String type,
    String title,
    List<String> creators,
    String publication,
    String date,
    String url,
    String language) {
  private static final Set<String> PREFIXES =
      Set.of("bib", "bibo", "dc", "dcterms", "prism", "z", "eprint", "eprints", "og", "article");

  static ZoteroReader read(Document page, String address) {
    Map<String, List<String>> tags = tags(page);
    String publication =
        first(tags, "prism:publicationName", "eprints:publication", "dc:source", "dcterms:source");
    String type = type(tags);
    boolean takesSite = Set.of("blogPost", "webpage", "newspaperArticle").contains(type);
    if (publication.isEmpty() && takesSite) {
      publication = first(tags, "og:site_name");
    }
    return new ZoteroReader(
        type,
        or(
            highwire(page, "citation_title"),
            first(tags, "dc:title", "dcterms:title", "eprints:title", "og:title"),
            page.title()),
        creators(page, tags),
        or(highwire(page, "citation_journal_title"), publication),
        or(
            highwire(page, "citation_date"),
            highwire(page, "citation_publication_date"),
            first(
                tags,
                "eprints:date",
                "prism:publicationDate",
                "og:published_time",
                "article:published_time",
                "dcterms:issued",
                "dc:date",
                "dcterms:date"),
            page.select("time[datetime]").attr("datetime")),
        or(
            highwire(page, "citation_public_url"),
            first(tags, "eprints:official_url", "og:url"),
            page.select("link[rel=canonical]").attr("href"),
            address),
        or(
            highwire(page, "citation_language"),
            first(tags, "dc:language", "dcterms:language"),
            page.select("html").attr("lang")));
  }

  /** Those whose prefix is known, with that in lower case and the next letter as well. */
  private static Map<String, List<String>> tags(Document page) {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    for (Element meta : page.select("meta")) {
      String name = or(meta.attr("name"), meta.attr("property"));
      String[] parts = name.split("[.:_]", 2);
      String prefix = parts[0].toLowerCase(java.util.Locale.ROOT);
      if (parts.length == 2 && PREFIXES.contains(prefix) && !meta.attr("content").isEmpty()) {
        String local = parts[1].substring(0, 1).toLowerCase(java.util.Locale.ROOT);
        tags.computeIfAbsent(prefix + ":" + local + parts[1].substring(1), key -> new ArrayList<>())
            .add(meta.attr("content"));
      }
    }
    for (Element meta : page.select("meta[name*=citation_]")) {
      tags.computeIfAbsent("highwire", key -> new ArrayList<>()).add(meta.attr("name"));
    }
    return tags;
  }

  private static String type(Map<String, List<String>> tags) {
    List<String> highwire = tags.getOrDefault("highwire", List.of());
    if (highwire.contains("citation_journal_title")) {
      return "journalArticle";
    }
    String stated = first(tags, "z:itemType", "z:type");
    String og = first(tags, "og:type").equals("website") ? "webpage" : "";
    String dc = first(tags, "dc:type").equalsIgnoreCase("newsitem") ? "newspaperArticle" : "";
    String guessed = highwire.contains("citation_title") ? "journalArticle" : "webpage";
    return or(stated, og, dc, guessed);
  }

  private static List<String> creators(Document page, Map<String, List<String>> tags) {
    List<String> highwire = page.select("meta[name$=citation_author]").eachAttr("content");
    List<String> named = highwire.isEmpty() ? tags.getOrDefault("dc:creator", List.of()) : highwire;
    if (named.isEmpty()) {
      named = page.select("meta[name=author]").eachAttr("content");
    }
    if (named.isEmpty()) {
      named = page.select(".byline, .bylines, .vcard, .article-byline").eachText();
    }
    return named.stream().map(ZoteroReader::creator).toList();
  }

  /** Surname, first names; with a comma the surname stands before it, else it is the last word. */
  private static String creator(String name) {
    boolean comma = name.indexOf(',') >= 0;
    String bare = name.replaceAll("[\\s.,/\\[\\]:]+$", "");
    if (comma) {
      String[] parts = bare.split(", ?", -1);
      return parts.length > 1 ? parts[0] + " | " + parts[1] : parts[0];
    }
    int blank = bare.lastIndexOf(' ');
    return blank < 0 ? bare : bare.substring(blank + 1) + " | " + bare.substring(0, blank);
  }

  private static String highwire(Document page, String name) {
    return page.select("meta[name$=" + name + "]").attr("content");
  }

  private static String first(Map<String, List<String>> tags, String... names) {
    for (String name : names) {
      List<String> found = tags.getOrDefault(name, List.of());
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return "";
  }

  private static String or(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
