package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Article;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.text.Slugs;

/**
 * Where the names of one article lead: to the entity's page; where nobody knows whom a name means,
 * to its entry in the list of what was read, form by form.
 */
final class NameLinks {
  /** Articles lie in a folder of their own. */
  private static final String ROOT = "../";

  private final Article article;
  private final Register register;
  private final Map<Form, String> anchors = new LinkedHashMap<>();
  private final Map<Form, List<Mention>> mentions = new LinkedHashMap<>();

  /** A name as printed, of one type. */
  record Form(EntityType type, String text) {}

  /** For a page that lists what was read. */
  NameLinks(Article article, Register register) {
    this(article, register, article.annotations().mentions());
  }

  private NameLinks(Article article, Register register, List<Mention> listed) {
    this.article = article;
    this.register = register;
    Set<String> taken = new LinkedHashSet<>();
    for (Mention mention : listed) {
      Form form = form(mention);
      mentions.computeIfAbsent(form, f -> new ArrayList<>()).add(mention);
      if (!anchors.containsKey(form)) {
        anchors.put(form, free("name-" + Slugs.of(mention.text()), taken));
      }
    }
  }

  /** For a page that has no such list. */
  static NameLinks toEntitiesAlone(Article article, Register register) {
    return new NameLinks(article, register, List.of());
  }

  /** Where a name leads, relative to the article's page. */
  Optional<String> of(Mention mention) {
    return toEntity(mention)
        .or(() -> Optional.ofNullable(anchors.get(form(mention))).map(anchor -> "#" + anchor));
  }

  /** The page of the entity, or its line in the index. */
  Optional<String> toEntity(Mention mention) {
    return register.named(article, mention).map(entry -> ROOT + register.address(entry));
  }

  /** The name of a quotation's speaker: the entity's, or else as printed. */
  Optional<String> speaker(Quotation quotation) {
    return register
        .speaker(article, quotation)
        .map(Entry::name)
        .or(
            () ->
                quotation.attribution().map(a -> a.resolved().map(Mention::text).orElse(a.text())));
  }

  /** The address of the name's entry in the list. */
  String anchor(Mention mention) {
    return String.valueOf(anchors.get(form(mention)));
  }

  /** Forms of one type with their mentions, in the order of their first ones. */
  Map<Form, List<Mention>> of(EntityType type) {
    Map<Form, List<Mention>> out = new LinkedHashMap<>();
    mentions.forEach(
        (form, list) -> {
          if (form.type() == type) {
            out.put(form, List.copyOf(list));
          }
        });
    return out;
  }

  /** How many different names there are. */
  int count() {
    return anchors.size();
  }

  private static Form form(Mention mention) {
    return new Form(mention.type(), mention.text());
  }

  private static String free(String wish, Set<String> taken) {
    String anchor = wish;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = wish + "-" + i;
    }
    return anchor;
  }
}
