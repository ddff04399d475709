package news.dossier.bake;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A map as a template sees it, which notes each entry that the template asks for. */
class TracedHash implements TemplateHashModelEx {
  /** Stands for the map as a whole. */
  static final String ALL = "*";

  private final TemplateHashModelEx map;
  private final KeyListener asked;

  /** Told of a key, or of {@link #ALL}. */
  @FunctionalInterface
  interface KeyListener {
    void asked(String key);
  }

  TracedHash(TemplateHashModelEx map, KeyListener asked) {
    this.map = map;
    this.asked = asked;
  }

  /** Notes an entry of which the caller knows already what it holds. */
  void ask(String key) {
    asked.asked(key);
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    asked.asked(key);
    return map.get(key);
  }

  @Override
  public boolean isEmpty() throws TemplateModelException {
    asked.asked(ALL);
    return map.isEmpty();
  }

  @Override
  public int size() throws TemplateModelException {
    asked.asked(ALL);
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() throws TemplateModelException {
    asked.asked(ALL);
    return map.keys();
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    asked.asked(ALL);
    return map.values();
  }
}
