package news.dossier.cli.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * How one paper prints a story and a curator saves it: text that was pasted, Markdown, or a web
 * page with what stands around an article there.
 */
final class Print {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final int number;
  private final String publisher;
  private final Optional<String> author;
  private final SplittableRandom chance;

  Print(int number, String publisher, Optional<String> author, SplittableRandom chance) {
    this.number = number;
    this.publisher = publisher;
    this.author = author;
    this.chance = chance;
  }

  /**
   * As another paper takes it over: cut at the end, a paragraph left out, under its own headline.
   */
  SampleStory copied(SampleStory story) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    paragraphs.remove(paragraphs.size() - 1);
    if (paragraphs.size() > 4) {
      paragraphs.remove(2 + chance.nextInt(paragraphs.size() - 3));
    }
    String headline = chance.nextBoolean() ? story.headline() : "Report: " + story.headline();
    return new SampleStory(
        story.theme(), story.day().plusDays(chance.nextInt(3)), headline, paragraphs);
  }

  SampleSeed of(SampleStory story, String path) {
    int form = chance.nextInt(20);
    if (form < 3) {
      return new SampleSeed(path, ".html", page(story), "");
    }
    if (form < 6) {
      String text = "---\n" + stated(story) + "---\n\n# " + story.headline() + "\n\n" + body(story);
      return new SampleSeed(path, ".md", text, "");
    }
    return new SampleSeed(path, ".txt", pasted(story), form < 18 ? stated(story) : "");
  }

  private String pasted(SampleStory story) {
    String byline = author.map(name -> "By " + name + "\n").orElse("");
    String date = LONG.format(story.day()) + "\n\n";
    String subscribe = chance.nextInt(4) == 0 ? "\n\nSubscribe to our newsletter\n" : "\n";
    return story.headline() + "\n\n" + byline + date + body(story) + subscribe;
  }

  private static String body(SampleStory story) {
    return String.join("\n\n", story.paragraphs()) + "\n";
  }

  private String stated(SampleStory story) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("title: ").append(quoted(story.headline())).append('\n');
    yaml.append("published: ").append(story.day()).append('\n');
    author.ifPresent(name -> yaml.append("authors: [").append(quoted(name)).append("]\n"));
    yaml.append("publisher: ").append(quoted(publisher)).append('\n');
    yaml.append("url: ").append(url(story.day())).append('\n');
    return yaml.append("language: en\n").toString();
  }

  private static String quoted(String text) {
    return '"' + StringEscapeUtils.escapeJson(text) + '"';
  }

  private String url(LocalDate day) {
    String host = publisher.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return "https://%s.example.org/%s/%d".formatted(host, day, number);
  }

  private String page(SampleStory story) {
    String paragraphs =
        story.paragraphs().stream()
            .map(paragraph -> "<p>" + StringEscapeUtils.escapeHtml4(paragraph) + "</p>\n")
            .collect(Collectors.joining());
    String headline = StringEscapeUtils.escapeHtml4(story.headline());
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>%1$s | %2$s</title>
        <meta property="og:site_name" content="%2$s">
        <meta property="article:published_time" content="%3$s">
        <meta name="author" content="%4$s">
        <link rel="canonical" href="%5$s">
        </head>
        <body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <main><article>
        <h1>%1$s</h1>
        %6$s</article></main>
        <aside><h2>Most read</h2><ol><li><a href="/1">Ten gardens to see in spring</a></li><li><a href="/2">What the weekend brings</a></li></ol></aside>
        <footer>Contact the newsroom. Terms of use. Privacy policy.</footer>
        </body>
        </html>
        """
        .formatted(
            headline, publisher, story.day(), author.orElse(""), url(story.day()), paragraphs);
  }
}
