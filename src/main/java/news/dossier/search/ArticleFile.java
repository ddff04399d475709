package news.dossier.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.text.ShownText;

/**
 * What a result shows of an article: its title, date and source, and the sentences from which the
 * client takes the one that has the words; in several files where they are many.
 */
final class ArticleFile {
  /** Bytes of text: an article of the usual length is one file. */
  private static final int SIZE = 3 * Shards.SIZE / 4;

  private ArticleFile() {}

  /**
   * @param stemmed whether its words are found by their stems
   */
  static void write(
      Article article, String title, ShownText shown, int number, boolean stemmed, Shards shards) {
    List<List<Object>> sentences = new ArrayList<>();
    shown.pieces().forEach(piece -> split(piece, shown.text(), article.annotations(), sentences));
    List<List<List<Object>>> parts = parts(sentences);
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("title", title);
    file.put("page", "articles/" + article.slug() + ".html");
    article.metadata().published().ifPresent(date -> file.put("date", date.value().value()));
    article.metadata().publisher().ifPresent(source -> file.put("source", source.value()));
    article.metadata().language().map(Sourced::value).ifPresent(tag -> file.put("language", tag));
    file.put("stems", stemmed);
    file.put("parts", parts.size());
    file.put("sentences", parts.get(0));
    shards.add("articles/" + number, file);
    for (int i = 1; i < parts.size(); i++) {
      shards.add("articles/" + number + "-" + i, parts.get(i));
    }
  }

  /** A piece by its sentences, each with its number from 1; 0 where it has no address. */
  private static void split(
      Span piece, String text, Annotations read, List<List<Object>> sentences) {
    int start = piece.start();
    int sentence = read.sentenceAt(start);
    if (sentence >= 0 && read.sentences().get(sentence).end() <= start) {
      sentence++; // It begins between two.
    }
    while (start < piece.end()) {
      boolean isLast = sentence + 1 >= read.sentences().size();
      int next = isLast ? piece.end() : read.sentences().get(sentence + 1).start();
      int end = Math.min(piece.end(), Math.max(next, start));
      String words = text.substring(start, end).strip();
      if (!words.isEmpty()) {
        sentences.add(List.of(read.sentences().isEmpty() ? 0 : Math.max(0, sentence) + 1, words));
      }
      start = end;
      sentence++;
    }
  }

  private static List<List<List<Object>>> parts(List<List<Object>> sentences) {
    List<List<List<Object>>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    int size = 0;
    for (List<Object> sentence : sentences) {
      int length = Shards.bytes(String.valueOf(sentence.get(1)));
      if (size > 0 && size + length > SIZE) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.get(parts.size() - 1).add(sentence);
      size += length;
    }
    return parts;
  }
}
