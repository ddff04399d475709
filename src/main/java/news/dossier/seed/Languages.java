package news.dossier.seed;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Language tags of BCP 47 (RFC 5646) whose language and region are registered: {@code en}, {@code
 * pt-BR}, {@code zh-Hant}. Three-letter languages are taken as they are; the platform lists none.
 */
final class Languages {
  private static final List<String> LANGUAGES = List.of(Locale.getISOLanguages());
  private static final List<String> REGIONS = Arrays.asList(Locale.getISOCountries());

  private Languages() {}

  /** The tag in its usual case: {@code en-GB}. */
  static String tag(String text) throws UnusableValue {
    Optional<String> tag = canonical(text);
    if (tag.isPresent()) {
      return tag.get();
    }
    throw new UnusableValue(
        Values.quoted(text) + " is not a language tag (BCP 47).",
        meant(text)
            .map(meant -> "Did you mean " + meant + "?")
            .orElse("Write it as en, de, zh or pt-BR."));
  }

  private static Optional<String> canonical(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      String language = locale.getLanguage();
      String region = locale.getCountry();
      boolean isLanguage =
          language.length() == 3
              ? ofThreeLetters(language).isEmpty()
              : LANGUAGES.contains(language);
      boolean isRegion = region.isEmpty() || region.matches("\\d{3}") || REGIONS.contains(region);
      return isLanguage && isRegion ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> meant(String text) {
    if (text.contains("_")) {
      return canonical(text.replace('_', '-'));
    }
    if (text.toLowerCase(Locale.ROOT).endsWith("-uk")) {
      return canonical(text.substring(0, text.length() - 2) + "GB");
    }
    return ofThreeLetters(text.toLowerCase(Locale.ROOT))
        .or(
            () ->
                LANGUAGES.stream()
                    .filter(
                        code ->
                            Locale.forLanguageTag(code)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .equalsIgnoreCase(text))
                    .findFirst());
  }

  /** The two-letter code that stands for the same language as a three-letter one. */
  private static Optional<String> ofThreeLetters(String code) {
    return LANGUAGES.stream()
        .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(code))
        .findFirst();
  }
}
