package news.dossier.mention;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.dossier.model.Token;

/**
 * Words that say what somebody is: forms of address, offices, ranks, trades, kin; what they said.
 */
final class TitleWords {
  private static final Set<String> NEVER_NAMES = words("abbreviation ");
  private static final Set<String> ADDRESS = words("address ");
  private static final Set<String> OFFICES = words("office ");
  private static final Set<String> VERBS = words("verb ");
  private static final Pattern TRADE =
      Pattern.compile("[a-z]{3,}(?:ologist|man|woman|person|crat)");

  private TitleWords() {}

  /** Whether a role may end in this word. */
  static boolean isTitle(Token token) {
    String word = Words.lower(token.text());
    boolean nominal = token.tag().startsWith("NN") || token.tag().startsWith("JJ");
    return isAddress(word)
        || (nominal && (OFFICES.contains(word) || TRADE.matcher(word).matches()));
  }

  /** Whether it stands before names alone: {@code Mr}, {@code Gen.}. */
  static boolean isAddress(String lower) {
    return NEVER_NAMES.contains(bare(lower)) || ADDRESS.contains(bare(lower));
  }

  /** Whether it is an abbreviated form of address, which no name begins with. */
  static boolean isNeverName(Token token) {
    return NEVER_NAMES.contains(bare(Words.lower(token.text())));
  }

  /**
   * Whether it says what the one before it did, and ends no name: {@code Written}, which headlines
   * and translations print with a capital, so that the tagger takes it for a noun.
   */
  static boolean isVerbBehindName(Token token) {
    return token.tag().matches("VBN|VBD") || VERBS.contains(Words.lower(token.text()));
  }

  private static String bare(String lower) {
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Set<String> words(String kind) {
    Set<String> words = new TreeSet<>();
    NameResource.lines("title-words.txt")
        .filter(line -> line.startsWith(kind))
        .forEach(line -> words.add(line.substring(kind.length())));
    return words;
  }
}
