package news.dossier.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.dossier.model.Dossier;
import news.dossier.model.PublishLevel;
import news.dossier.model.ToldDossier;

/**
 * A dossier of many articles without the time that reading takes: each has twenty sentences with
 * names, a time and a quotation; some are excerpts, links or withheld, some try to break out of the
 * formats, and every second one tells of an event that an earlier one tells of as well.
 */
final class CrowdedDossier {
  private static final int PEOPLE = 200;
  private static final int ORGANIZATIONS = 60;
  private static final int PLACES = 30;
  private static final List<PublishLevel> LEVELS =
      List.of(
          PublishLevel.FULL,
          PublishLevel.FULL,
          PublishLevel.EXCERPT,
          PublishLevel.FULL,
          PublishLevel.LINK,
          PublishLevel.EXCERPT,
          PublishLevel.WITHHELD);

  private CrowdedDossier() {}

  /** The first so many articles of it. */
  static Dossier of(int articles) {
    ToldDossier told = new ToldDossier();
    for (int i = 0; i < PEOPLE; i++) {
      told.person("person-" + i, "Ann " + name(i));
    }
    for (int i = 0; i < ORGANIZATIONS; i++) {
      told.organization("board-" + i, name(i) + " Board");
    }
    for (int i = 0; i < PLACES; i++) {
      told.place("quay-" + i, name(i) + " Quay");
    }
    for (int i = 0; i < articles; i++) {
      told.publish(LEVELS.get(i % LEVELS.size()));
      told.publisher("The " + name(i % 17) + (i % 5 == 0 ? ", \"Ltd\"; & Co" : ""));
      told.article("article-" + i, day(i), sentences(i));
      if (i % 2 == 1) {
        String other = "article-" + (i - 1) + "#2";
        told.event("event-" + i, day(i), 1 + i % 7, "article-" + i + "#2", other);
      }
    }
    return told.told();
  }

  private static String[] sentences(int i) {
    List<String> all = new ArrayList<>();
    String hostile = HostileDossier.TEXTS.get(i % HostileDossier.TEXTS.size());
    all.add("The tide of day " + i + " rose and fell" + (i % 9 == 0 ? ": " + hostile : "") + '.');
    all.add(
        person(i)
            + " of the "
            + mark(name(i % ORGANIZATIONS) + " Board", "board-" + i % ORGANIZATIONS)
            + " opened the "
            + mark(name(i % PLACES) + " Quay", "quay-" + i % PLACES)
            + " on <"
            + day(i)
            + "|Monday>.");
    all.add(
        "“We will rebuild it in "
            + i
            + " days,”{person-"
            + i % PEOPLE
            + "} said "
            + person(i)
            + '.');
    while (all.size() < 20) {
      int other = i * 7 + all.size() * 13;
      all.add(person(other) + " met " + person(other + 1) + ", and no ship came that hour.");
    }
    return all.stream().map(s -> s.replaceAll("[\\r\\n]", " ")).toArray(String[]::new);
  }

  private static String person(int i) {
    return mark("Ann " + name(i % PEOPLE), "person-" + i % PEOPLE);
  }

  private static String mark(String name, String id) {
    return '[' + name + "](" + id + ')';
  }

  /** Five letters, another name for each number below 10,000. */
  private static String name(int i) {
    StringBuilder name = new StringBuilder("W");
    for (int rest = i, n = 0; n < 4; n++, rest /= 10) {
      name.append("aeioubdfgk".charAt(rest % 10));
    }
    return name.toString();
  }

  private static String day(int i) {
    return LocalDate.of(2020, 1, 1).plusDays(i % 2000).toString();
  }
}
