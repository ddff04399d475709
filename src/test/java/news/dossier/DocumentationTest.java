package news.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.dossier.cli.Main;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links and commands of {@code docs/} and of the pages beside it lead somewhere. */
class DocumentationTest {
  private static final Pattern COMMAND = Pattern.compile("java @target/dossier +([a-z]+)");
  private static final Parser PARSER =
      Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
          .build();

  @TempDir Path folder;

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String top : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs")) {
      if (Files.exists(Path.of(top))) {
        try (Stream<Path> files = Files.walk(Path.of(top))) {
          files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
      }
    }
    return pages.stream();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("pages")
  void every_link_leads_to_a_file_and_a_heading_that_are_there(Path page) throws IOException {
    assertThat(deadLinks(page)).isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("pages")
  void every_command_is_one(Path page) throws IOException {
    assertThat(unknownCommands(page)).isEmpty();
  }

  @Nested
  class The_test {
    @Test
    void sees_links_that_lead_nowhere() throws IOException {
      Files.writeString(folder.resolve("b.md"), "# One `two`, three!\n\n# Four\n\n# Four\n");
      Path page =
          page(
              """
              [a](b.md) [b](b.md#one-two-three) [c](b.md#four-1) [d](https://example.org)
              [e](#own) [f](c.md) [g](b.md#five) ![h](i.png) `[j](k.md)`

              ## Own
              """);

      assertThat(deadLinks(page)).containsExactly("c.md", "b.md#five", "i.png");
    }

    @Test
    void sees_commands_that_are_none() throws IOException {
      Path page =
          page(
              """
              `java @target/dossier build` and `java @target/dossier biuld`:

                  java @target/dossier chekc DIR
                  java @target/dossier --help

              ```
              java @target/dossier veerify
              ```
              """);

      assertThat(unknownCommands(page)).containsExactly("biuld", "chekc", "veerify");
    }

    private Path page(String text) throws IOException {
      return Files.writeString(folder.resolve("a.md"), text);
    }
  }

  private static List<String> deadLinks(Path page) throws IOException {
    List<String> dead = new ArrayList<>();
    for (Node node : nodes(page)) {
      if (node instanceof Link || node instanceof Image) {
        String to =
            (node instanceof Link link ? link.getUrl() : ((Image) node).getUrl()).toString();
        if (!to.matches("[a-z]+:.*") && !leadsSomewhere(page, to)) {
          dead.add(to);
        }
      }
    }
    return dead;
  }

  private static boolean leadsSomewhere(Path page, String to) throws IOException {
    String[] parts = to.split("#", 2);
    Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
  }

  /** As GitHub makes them: letters, digits, hyphens; a second one of a name gets a number. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new HashSet<>();
    for (Node node : nodes(page)) {
      if (node instanceof Heading heading) {
        String text = new TextCollectingVisitor().collectAndGetText(heading);
        String plain =
            text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
        String anchor = plain;
        for (int i = 1; !anchors.add(anchor); i++) {
          anchor = plain + "-" + i;
        }
      }
    }
    return anchors;
  }

  private static List<String> unknownCommands(Path page) throws IOException {
    List<String> unknown = new ArrayList<>();
    for (Node node : nodes(page)) {
      if (node instanceof Code
          || node instanceof IndentedCodeBlock
          || node instanceof FencedCodeBlock) {
        Matcher commands = COMMAND.matcher(node.getChars());
        while (commands.find()) {
          if (!isKnown(commands.group(1))) {
            unknown.add(commands.group(1));
          }
        }
      }
    }
    return unknown;
  }

  private static boolean isKnown(String command) {
    StringWriter help = new StringWriter();
    Main.run(new PrintWriter(help, true), new PrintWriter(help, true), "--help");
    return help.toString().lines().anyMatch(line -> line.matches("  " + command + "( .*)?"));
  }

  private static List<Node> nodes(Path page) throws IOException {
    Document document = PARSER.parse(Files.readString(page));
    return StreamSupport.stream(document.getDescendants().spliterator(), false).toList();
  }
}
