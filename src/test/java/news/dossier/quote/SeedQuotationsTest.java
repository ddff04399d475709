package news.dossier.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The first golden case: two machine-made articles, with marks lost, reversed and nested. */
@EnabledIf("news.dossier.ShippedSeeds#areThere")
class SeedQuotationsTest {

  @Test
  void the_article_about_the_parade_has_twenty_quotations() throws IOException {
    Story parade =
        seed("000_e622acf38945c714.txt")
            .people(
                "Vladimir Putin",
                "Putin",
                "Kim Jong Un",
                "Kim",
                "Donald Trump",
                "Trump",
                "XI",
                "Sari Arho Havren",
                "Arho Havren",
                "Yuri Ushakov",
                "Ushakov",
                "Natalia Plaksienko-Butyrskaya",
                "Deng Yuwen",
                "Aleksandr Lukashenko",
                "Masoud Pezeshkian",
                "Shehbaz Sharif",
                "Nikol Pashinian",
                "Ilham Aliyev")
            .organizations("RFE", "RLI", "Royal United Services", "Truth Social", "Current Time")
            .places(
                "China",
                "Russia",
                "North Korea",
                "Ukraine",
                "Beijing",
                "Moscow",
                "Alaska",
                "United States of America",
                "United States",
                "Japan",
                "Kyiv",
                "Kazakhstan");
    assertThat(shortened(parade))
        .containsExactly(
            "“This could be cons… <- Sari Arho Havren",
            "“Chinese diplomacy … <- Sari Arho Havren",
            "“I would like to no… <- Putin",
            "“anyway” <- Kim",
            "“If there is a way … <- Kim",
            "“We consider it our… <- Kim",
            "“The big question t… <- he = Donald Trump",
            "“Please give my war… <- The American president = Donald Trump",
            "“no conspiracy at a… <- Yuri Ushakov",
            "none of these three… <- Yuri Ushakov",
            "In addition, I can … <- Ushakov",
            "“unstoppable” <- XI",
            "“national sacrifice… <- XI",
            "“the great rejuvena… <- XI",
            "“is never intimidat… <- XI",
            "“I believe that it … <- Natalia Plaksienko-Butyrskaya",
            "“This year's parade… <- Deng Yuwen",
            "“This is a carefull… <- Deng Yuwen",
            "“The diplomatic mov… <- Arho Havren",
            "“It is a message in… <- Arho Havren");
  }

  @Test
  void the_article_about_the_visit_has_four_quotations() throws IOException {
    Story visit =
        seed("003_b80fa45b18a1df07.txt")
            .people(
                "Kim Jong Un",
                "Xi Jinping",
                "Vladimir Putin",
                "Putin",
                "Xi",
                "Kim",
                "Min Aung Hlaing",
                "Hong Lei",
                "Lei",
                "Donald Trump")
            .organizations("UN", "Security Council")
            .places("China", "Russia", "North Korea", "Beijing", "Ukraine", "Myanmar", "US");
    assertThat(shortened(visit))
        .containsExactly(
            "\"warmly welcome\" <- Hong Lei",
            "\"maintaining, conso… <- Hong Lei",
            "\"further demonstrat… <- Lei",
            "\"Facing an internat… <- He = Hong Lei");
  }

  private static Story seed(String name) throws IOException {
    return Story.of(Files.readString(Path.of("seeds", name)));
  }

  private static List<String> shortened(Story story) {
    return story.said().stream()
        .map(
            line -> {
              int arrow = line.lastIndexOf(" <- ");
              return arrow <= 20 ? line : line.substring(0, 19) + "…" + line.substring(arrow);
            })
        .toList();
  }
}
