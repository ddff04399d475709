package news.dossier.bake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Loads the templates of a layered folder; a name can only be one of the files listed there. */
final class LayeredTemplateLoader implements TemplateLoader {
  private final LayeredFolder templates;

  LayeredTemplateLoader(LayeredFolder templates) {
    this.templates = templates;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return templates.find(name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return Files.newBufferedReader((Path) source, Charset.forName(encoding));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // A path needs no closing; Freemarker closes the reader.
  }
}
