package news.dossier.seed;

import java.util.List;
import news.dossier.model.Settings;
import news.dossier.problem.Problem;

/** Reads {@code dossier.yaml}, what is said of the dossier as a whole. */
final class SettingsReader {
  /** In the order of the reference. */
  static final List<String> KEYS =
      List.of("title", "summary", "url", "language", "timezone", "publish", "editors", "contact");

  private SettingsReader() {}

  /** The settings, with the default for each that is not stated or cannot be read. */
  static Settings read(List<StatedKey> keys, List<Problem> problems) {
    KeyReader reader = new KeyReader(keys, KEYS, problems);
    Settings unstated = Settings.unstated();
    return new Settings(
        reader.line("title").orElse(unstated.title()),
        reader.text("summary"),
        reader.value("url", WebAddress::ofSite),
        reader.value("language", Languages::tag).orElse(unstated.language()),
        reader.value("timezone", Values::timeZone).orElse(unstated.timeZone()),
        reader.value("publish", Values::publish).orElse(unstated.publish()),
        reader.lines("editors"),
        reader.value("contact", WebAddress::ofContact));
  }
}
