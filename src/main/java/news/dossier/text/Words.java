package news.dossier.text;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The site's own words in one language: messages in ICU's MessageFormat syntax, which follows the
 * plural rules of Unicode's CLDR.
 *
 * <pre>{@code
 * articles = {count, plural, one{# article} other{# articles}}
 * words.say("articles", "count", 2);   // "2 articles"
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Words {
  /** The first of the characters that stand for markup while a message is put together. */
  private static final char MARKUP = '\uE000';

  /** So many messages are kept with their values put in, those with short values alone. */
  private static final int KEPT = 10_000;

  private static final int SHORT = 40;

  private final Locale locale;
  private final Map<String, String> messages;
  private final Map<String, Optional<PlainMessage>> plain = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** By key and values: a site says the same thousands of times. */
  private final Map<List<Object>, String> said = new ConcurrentHashMap<>();

  /** By what makes markup, key and values. */
  private final Map<List<Object>, String> escaped = new ConcurrentHashMap<>();

  /**
   * @param locale of the words, by which numbers are written and plurals chosen
   * @param messages by key; each a valid pattern
   */
  public Words(Locale locale, Map<String, String> messages) {
    this.locale = locale;
    this.messages = Map.copyOf(messages);
  }

  /** Of the words: where there are none in the language of the site, it is English. */
  public Locale locale() {
    return locale;
  }

  /** BCP 47. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** Dates in these words. */
  public DateWords dates() {
    return new DateWords(this);
  }

  /**
   * A message as plain text.
   *
   * @param arguments names and values by turns; a value that chooses a plural is a number
   * @throws IllegalArgumentException for an unknown key, or a value that a message cannot use
   */
  public String say(String key, Object... arguments) {
    String message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException(
          "There are no words for \""
              + key
              + "\"."
              + Nearest.to(key, new TreeMap<>(messages).keySet())
                  .map(near -> " Did you mean \"" + near + "\"?")
                  .orElse(""));
    }
    return message.indexOf('{') < 0 ? message : format(key, message, arguments);
  }

  /**
   * A message as markup: its own words are escaped, and text among the values is markup already.
   *
   * @param escape what makes markup of plain text
   */
  public String markup(UnaryOperator<String> escape, String key, Object... arguments) {
    List<String> pieces = new ArrayList<>();
    Object[] held = arguments.clone();
    for (int i = 1; i < held.length; i += 2) {
      if (held[i] instanceof CharSequence piece) {
        held[i] = String.valueOf((char) (MARKUP + pieces.size()));
        pieces.add(piece.toString());
      }
    }
    String around =
        kept(escaped, question(List.of(escape, key), held), () -> escape.apply(say(key, held)));
    StringBuilder out = new StringBuilder(around.length() + 64);
    for (int i = 0; i < around.length(); i++) {
      char c = around.charAt(i);
      int piece = c - MARKUP;
      if (piece >= 0 && piece < pieces.size()) {
        out.append(pieces.get(piece));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private String format(String key, String message, Object[] arguments) {
    return plain(key, message)
        .flatMap(plainly -> plainly.format(named(arguments)))
        .orElseGet(
            () ->
                kept(
                    said,
                    question(List.of(key), arguments),
                    () -> byRules(key, message, named(arguments))));
  }

  private Optional<PlainMessage> plain(String key, String message) {
    Optional<PlainMessage> known = plain.get(key);
    return known == null ? plain.computeIfAbsent(key, k -> PlainMessage.of(message)) : known;
  }

  private static List<Object> question(List<Object> about, Object[] arguments) {
    List<Object> question = new ArrayList<>(about.size() + arguments.length);
    question.addAll(about);
    Collections.addAll(question, arguments);
    return question;
  }

  private static String kept(
      Map<List<Object>, String> answers, List<Object> question, Supplier<String> answer) {
    String known = answers.get(question);
    if (known != null) {
      return known;
    }
    String found = answer.get();
    if (answers.size() < KEPT && question.stream().allMatch(Words::isShort)) {
      answers.put(question, found);
    }
    return found;
  }

  private static boolean isShort(Object part) {
    return !(part instanceof CharSequence text) || text.length() <= SHORT;
  }

  private String byRules(String key, String message, Map<String, Object> arguments) {
    MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(message, locale));
    // ICU's formats keep state while they work.
    synchronized (format) {
      return format.format(arguments);
    }
  }

  private static Map<String, Object> named(Object[] arguments) {
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("Every value of a message has a name before it.");
    }
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1]);
    }
    return named;
  }
}
