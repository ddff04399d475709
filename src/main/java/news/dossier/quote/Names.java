package news.dossier.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Span;
import news.dossier.model.Token;

/** The mentions of an article, found by the words that they cover. */
final class Names {
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  Names(List<Mention> mentions) {
    mentions.forEach(m -> byStart.putIfAbsent(m.span().start(), m));
  }

  /** The mention that a word belongs to. */
  Optional<Mention> at(Token token) {
    Map.Entry<Integer, Mention> entry = byStart.floorEntry(token.start());
    return Optional.ofNullable(entry)
        .map(Map.Entry::getValue)
        .filter(m -> token.start() < m.span().end());
  }

  boolean isPerson(Token token) {
    return at(token).filter(m -> m.type() == EntityType.PERSON).isPresent();
  }

  /** Whether two words belong to two different mentions. */
  boolean isBorder(Token left, Token right) {
    Optional<Mention> other = at(right);
    return at(left).filter(m -> other.isPresent() && !m.equals(other.get())).isPresent();
  }

  /** The mentions within a span, in order. */
  List<Mention> within(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .filter(m -> m.span().end() <= span.end())
        .toList();
  }

  /** The mentions that start before an offset, the last one first. */
  Iterable<Mention> before(int offset) {
    return byStart.headMap(offset, false).descendingMap().values();
  }
}
