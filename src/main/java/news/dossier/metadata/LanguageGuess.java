package news.dossier.metadata;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the language of running text from its script and its most frequent small words, each
 * language's words counted against those of the others.
 */
final class LanguageGuess {
  private static final int SAMPLE = 20_000;
  private static final int LEAST_WORDS = 20;

  /** Running text of these languages has far more of these words than this. */
  private static final double LEAST_SHARE = 0.08;

  /** How many times as frequent as the next language's they have to be. */
  private static final double LEAST_LEAD = 1.3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

  static {
    put(
        "en",
        "the of and to in that is was for it with as his on be at by had not are but from have they which you were her she this an their has would who been will its said");
    put(
        "de",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so war");
    put(
        "fr",
        "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son aux ont mais cette elle ses été nous leur était comme");
    put(
        "es",
        "de la que el en y los del se las por un para con no una su al lo como más pero sus le ya fue este ha sí porque esta son entre cuando muy sin sobre también");
    put(
        "it",
        "di e il la che in un a per è una del sono della con le non si da dei gli nel alla anche come ha i al più dalla delle nella ma lo se questo loro stato era");
    put(
        "pt",
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também foi são pelo pela até isso");
    put(
        "nl",
        "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit nog worden door naar heeft hij over ze wordt was hebben werd tot deze");
    put(
        "sv",
        "och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när år säger också efter eller");
    put(
        "pl",
        "w i na z że się nie do to jest o jak po od za przez ale czy dla był tym który oraz są tego jego być także");
    put(
        "tr",
        "ve bir bu için da de ile olarak çok olan daha ne gibi sonra kadar olduğu ama en var değil her dedi göre");
    put(
        "ru",
        "и в не на что с он по как это но из у за от о же для был так его к бы или при уже также");
    put(
        "uk",
        "і в на що не з до у та за як це від про для його але й є був також щодо через під після які");
    put("ar", "في من على إلى أن عن التي الذي مع هذا هذه كان ما لا بعد بين قد كما قال ذلك إن");
    put("fa", "و در به از که این را با است برای آن یک خود تا بر بود شد هم می او");
  }

  private LanguageGuess() {}

  /** An ISO 639-1 code; empty when the text is too short, mixed, or of another language. */
  static Optional<String> of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    return byScript(sample).or(() -> byWords(sample));
  }

  private static Optional<String> byScript(String sample) {
    Map<UnicodeScript, Integer> letters = new HashMap<>();
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    int hangul = letters.getOrDefault(UnicodeScript.HANGUL, 0);
    if (all < LEAST_WORDS || (kana + han + hangul) * 2 < all) {
      return Optional.empty();
    }
    if (hangul > han) {
      return Optional.of("ko");
    }
    return Optional.of(kana * 10 > han + kana ? "ja" : "zh");
  }

  private static Optional<String> byWords(String sample) {
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    Matcher m = WORD.matcher(sample);
    while (m.find()) {
      words++;
      String word = m.group().toLowerCase(Locale.ROOT);
      for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
        if (language.getValue().contains(word)) {
          hits.merge(language.getKey(), 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<String, Integer>> ranked =
        hits.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (words < LEAST_WORDS || ranked.isEmpty()) {
      return Optional.empty();
    }
    int best = ranked.get(0).getValue();
    int next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    boolean isClear = best >= LEAST_SHARE * words && best >= LEAST_LEAD * next;
    return isClear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private static void put(String language, String words) {
    SMALL_WORDS.put(language, Set.of(words.split(" ")));
  }
}
