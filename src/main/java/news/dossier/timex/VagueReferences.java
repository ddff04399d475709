package news.dossier.timex;

import java.util.List;

/** Past, present and future without a date: "now", "recently", "the near future". */
final class VagueReferences {
  private static final String PAST = "PAST_REF";
  private static final String PRESENT = "PRESENT_REF";
  private static final String FUTURE = "FUTURE_REF";

  private VagueReferences() {}

  static List<Rule> rules() {
    return List.of(
        Rule.when(
            "now",
            "now|right now",
            hit -> hit.tag().startsWith("RB"),
            hit -> Reading.date(PRESENT)),
        Rule.of(
            "currently",
            "currently|presently|nowadays|at present|these days|to date",
            hit -> Reading.date(PRESENT)),
        Rule.when(
            "the present",
            "the moment|the present time|the present|this moment",
            hit -> hit.isAfter("at|for"),
            hit -> Reading.date(PRESENT)),
        Rule.of("recently", "(?:more |most )?recently|lately", hit -> Reading.date(PAST)),
        Rule.of(
            "recent units",
            "(?:the |in )?(?<t>(?:more |most )?recent (?:days|weeks|months|quarters|years|decades|times)(?: (?:and|or) (?:days|weeks|months|years))?)",
            hit -> Reading.date(PAST)),
        Rule.of(
            "past units",
            "past (?:days|weeks|months|quarters|years|decades)",
            hit -> Reading.date(PAST)),
        Rule.when(
            "the past",
            "the (?:recent |distant )?past",
            hit -> !hit.tagAfter().matches("CD|NN.*|JJ.*"),
            hit -> Reading.date(PAST)),
        Rule.when(
            "the future",
            "(?:the )?(?:near |foreseeable |immediate |distant |not~too~distant )?future",
            hit ->
                hit.tagAfter().matches("|[^NJC].*")
                    && (hit.text().contains(" ") || hit.wordBefore().matches("in|near|of|for")),
            hit -> Reading.date(FUTURE)),
        Rule.when(
            "near term",
            "the (?:near|short|long|longer|medium)~term",
            hit -> !hit.tagAfter().matches("NN.*|JJ.*"),
            hit -> Reading.date(FUTURE)),
        Rule.of(
            "coming units",
            "(?:the )?(?:coming|upcoming|future) (?:days|weeks|months|quarters|years|decades)",
            hit -> Reading.date(FUTURE)),
        Rule.of("a while", "(?:quite )?a while|some time", hit -> Reading.duration("PXX")));
  }
}
