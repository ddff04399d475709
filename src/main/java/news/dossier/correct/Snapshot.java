package news.dossier.correct;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/** What can be corrected in an article besides its text, and one digest of all of it. */
final class Snapshot {
  static final List<String> FIELDS = List.of("headline", "authors", "publisher", "published");

  private Snapshot() {}

  /** The values of an article as its page will say them. */
  static Map<String, String> fields(Article article) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "headline", article.metadata().headline());
    article.metadata().authors().ifPresent(a -> fields.put("authors", joined(a.value())));
    put(fields, "publisher", article.metadata().publisher());
    article.metadata().published().ifPresent(p -> fields.put("published", p.value().value()));
    return fields;
  }

  static String joined(List<?> names) {
    return String.join(", ", names.stream().map(String::valueOf).toList());
  }

  private static void put(
      Map<String, String> fields, String name, Optional<Sourced<String>> value) {
    value.ifPresent(v -> fields.put(name, v.value()));
  }

  /** Those of its fields that the curator stated. */
  static Set<String> stated(Article article) {
    Set<String> stated = new TreeSet<>();
    note(stated, "headline", article.metadata().headline());
    note(stated, "authors", article.metadata().authors());
    note(stated, "publisher", article.metadata().publisher());
    Optional<Sourced<Edtf>> published = article.metadata().published();
    note(stated, "published", published);
    return stated;
  }

  private static <T> void note(Set<String> stated, String name, Optional<Sourced<T>> value) {
    value
        .filter(v -> v.provenance().kind() == Provenance.Kind.STATED)
        .ifPresent(v -> stated.add(name));
  }

  /** The same for the same file with the same fields. */
  static String state(String sha256, Map<String, String> fields) {
    StringBuilder text = new StringBuilder(sha256);
    for (String field : FIELDS) {
      text.append('\n').append(fields.getOrDefault(field, "").replace('\n', ' '));
    }
    byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
