package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.model.Block;
import news.dossier.model.CutReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A visible element of the page together with the passages that it covers: those numbered from
 * {@link #from()} up to but without {@link #to()}. An inline element counts the passage that it is
 * only a part of.
 */
final class Region {
  private static final int LONGEST_NAMES = 400;

  private final Element element;
  private final @Nullable Region parent;
  private final int depth;
  private final int from;
  private final Block.Kind kind;
  private final List<Region> children = new ArrayList<>(2);
  private int to;
  private @Nullable Boilerplate boilerplate;

  Region(Element element, @Nullable Region parent, int from) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.from = from;
    this.to = from;
    this.kind = kindOf(element, parent);
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** A part of the page that is not the article: its outermost element and the reason. */
  record Boilerplate(Region root, CutReason why) {}

  private static Block.Kind kindOf(Element element, @Nullable Region parent) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "blockquote" -> Block.Kind.QUOTE;
      case "li", "dt", "dd" -> Block.Kind.LIST_ITEM;
      default -> parent == null ? Block.Kind.PARAGRAPH : parent.kind;
    };
  }

  Element element() {
    return element;
  }

  String tag() {
    return element.normalName();
  }

  Optional<Region> parent() {
    return Optional.ofNullable(parent);
  }

  List<Region> children() {
    return children;
  }

  int depth() {
    return depth;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  void close(int end) {
    to = end;
  }

  /** What text directly in this element is to a reader. */
  Block.Kind kind() {
    return kind;
  }

  boolean covers(int passage) {
    return from <= passage && passage < to;
  }

  /** Marks the region, and with it all that lies within, as not the article. */
  void mark(CutReason why) {
    boilerplate = new Boilerplate(this, why);
  }

  /** Takes over the mark of the region around it. */
  void inherit() {
    if (parent != null && parent.boilerplate != null) {
      boilerplate = parent.boilerplate;
    }
  }

  Optional<Boilerplate> boilerplate() {
    return Optional.ofNullable(boilerplate);
  }

  /** The innermost region that holds both. */
  Region common(Region other) {
    Region a = this;
    Region b = other;
    while (a != b) {
      Region up = a.depth >= b.depth ? a.parent : b.parent;
      if (up == null) {
        return a.depth >= b.depth ? b : a;
      }
      if (a.depth >= b.depth) {
        a = up;
      } else {
        b = up;
      }
    }
    return a;
  }

  /**
   * The words of the element's id, classes, role and test id, in lower case and each between
   * spaces: {@code <div class="RelatedStories__list">} is {@code " related stories list "}.
   */
  String names() {
    StringBuilder names = new StringBuilder(" ");
    for (String attribute : List.of("id", "class", "role", "data-testid", "data-component")) {
      appendWords(element.attr(attribute), names);
    }
    return names.toString().toLowerCase(Locale.ROOT);
  }

  private static void appendWords(String value, StringBuilder to) {
    char before = ' ';
    for (int i = 0; i < value.length() && to.length() < LONGEST_NAMES; i++) {
      char c = value.charAt(i);
      boolean isWord = Character.isLetterOrDigit(c);
      boolean startsWord = Character.isUpperCase(c) && Character.isLowerCase(before);
      if ((!isWord || startsWord) && to.charAt(to.length() - 1) != ' ') {
        to.append(' ');
      }
      if (isWord) {
        to.append(c);
      }
      before = c;
    }
    if (to.charAt(to.length() - 1) != ' ') {
      to.append(' ');
    }
  }

  @Override
  public String toString() {
    return tag() + names() + '[' + from + ", " + to + ')';
  }
}
