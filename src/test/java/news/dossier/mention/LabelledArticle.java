package news.dossier.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Mention;
import news.dossier.model.Span;
import news.dossier.model.Tokenized;
import news.dossier.text.Tokenizer;

/** An article whose names people have marked, and what the name models say of it. */
final class LabelledArticle {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Tokenized article;
  private final List<LabelledSentence> sentences;
  private final Map<Span, NameClass> names;

  private LabelledArticle(
      Tokenized article, List<LabelledSentence> sentences, Map<Span, NameClass> names) {
    this.article = article;
    this.sentences = sentences;
    this.names = names;
  }

  /** Each line of the file is an object with {@code text} and {@code mentions}. */
  static List<LabelledArticle> readAll(Path jsonLines) throws IOException {
    Tokenizer tokenizer = new Tokenizer();
    NameModels models = new NameModels();
    try (var lines = Files.lines(jsonLines)) {
      return lines.map(line -> read(line, tokenizer, models)).toList();
    }
  }

  private static LabelledArticle read(String line, Tokenizer tokenizer, NameModels models) {
    try {
      JsonNode node = JSON.readTree(line);
      String text = node.get("text").asText();
      Tokenized article = tokenizer.tokenize(text);
      int[] theirs = lettersBefore(text);
      int[] ours = lettersBefore(article.text());
      Map<Span, NameClass> names = new HashMap<>();
      for (JsonNode mention : node.get("mentions")) {
        names.put(
            new Span(theirs[mention.get("start").asInt()], theirs[mention.get("end").asInt()]),
            NameClass.valueOf(mention.get("type").asText()));
      }
      Map<Span, NameClass> byOffset = new HashMap<>();
      Map<Integer, Integer> starts = new HashMap<>();
      Map<Integer, Integer> ends = new HashMap<>();
      article.sentences().stream()
          .flatMap(s -> s.tokens().stream())
          .forEach(
              token -> {
                starts.put(ours[token.start()], token.start());
                ends.put(ours[token.end()], token.end());
              });
      names.forEach(
          (span, nameClass) ->
              byOffset.put(
                  new Span(
                      starts.getOrDefault(span.start(), Integer.MAX_VALUE - 1),
                      ends.getOrDefault(span.end(), Integer.MAX_VALUE)),
                  nameClass));
      return new LabelledArticle(article, models.label(article), byOffset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** White space may differ between the text that was marked and the one that is read. */
  private static int[] lettersBefore(String text) {
    int[] count = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      count[i + 1] = count[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
    }
    return count;
  }

  Tokenized article() {
    return article;
  }

  List<LabelledSentence> sentences() {
    return sentences;
  }

  /** How many names people marked. */
  int size() {
    return names.size();
  }

  /** What people say of a stretch of text; none when it is not exactly a name. */
  NameClass nameClass(Span span) {
    return names.getOrDefault(span, NameClass.NONE);
  }

  /** How many of these names are right, type and all. */
  long right(List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> nameClass(mention.span()) == NameClass.of(mention.type()))
        .count();
  }

  /** How many names of a class people marked. */
  long size(NameClass nameClass) {
    return names.values().stream().filter(c -> c == nameClass).count();
  }
}
