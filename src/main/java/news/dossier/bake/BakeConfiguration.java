package news.dossier.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's settings: {@code jbake.properties} over JBake's own defaults.
 *
 * <p>JBake's factory also mixes the system properties in, which templates could then print, paths
 * of this machine among them. And JBake asks for some settings once for each line of each page:
 * these are constants here, since the rest of the bake relies on them.
 */
final class BakeConfiguration extends DefaultJBakeConfiguration {
  static final String EXTENSION = ".html";

  /** What the page format and the links rely on. */
  private static final Map<String, String> FIXED =
      Map.of(
          "header.separator",
          PageFormat.SEPARATOR,
          "output.extension",
          EXTENSION,
          "render.encoding",
          "UTF-8",
          "template.encoding",
          "UTF-8");

  private final Map<String, Object> forTemplates;

  private BakeConfiguration(
      Path dossier, CompositeConfiguration settings, Map<String, Object> own) {
    super(dossier.toFile(), settings);
    this.forTemplates = own;
  }

  /**
   * @param properties {@code jbake.properties} of the dossier or the shipped one
   * @param output where to bake to; exists
   */
  static BakeConfiguration of(Path dossier, Path properties, Path output)
      throws IOException, ConfigurationException {
    CompositeConfiguration settings = new CompositeConfiguration();
    settings.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    PropertiesConfiguration own = new PropertiesConfiguration();
    try (Reader reader = Files.newBufferedReader(properties)) {
      read(own, reader);
    }
    for (Map.Entry<String, String> fixed : FIXED.entrySet()) {
      String value = own.getString(fixed.getKey(), fixed.getValue());
      if (!value.equals(fixed.getValue())) {
        throw new ConfigurationException(
            "%s must be %s, not %s", fixed.getKey(), fixed.getValue(), value);
      }
    }
    settings.addConfiguration(own);
    settings.addConfiguration(defaults());
    BakeConfiguration configuration = new BakeConfiguration(dossier, settings, forTemplates(own));
    configuration.setContentFolder(dossier.resolve("content").toFile());
    configuration.setDestinationFolder(output.toFile());
    Path templates = dossier.resolve("templates");
    // JBake insists on a folder of templates; ours come from two places, by our own loader.
    configuration.setTemplateFolder((Files.isDirectory(templates) ? templates : output).toFile());
    return configuration;
  }

  private static PropertiesConfiguration defaults() throws IOException, ConfigurationException {
    PropertiesConfiguration defaults = new PropertiesConfiguration();
    ClassLoader loader = DefaultJBakeConfiguration.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
      if (in == null) {
        throw new IOException("JBake's default.properties is missing");
      }
      read(defaults, new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return defaults;
  }

  private static void read(PropertiesConfiguration into, Reader reader)
      throws IOException, ConfigurationException {
    into.setIncludesAllowed(false);
    into.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    into.read(reader);
  }

  /** As JBake does it: {@code site.host} is {@code config.site_host} to a template. */
  private static Map<String, Object> forTemplates(PropertiesConfiguration own) {
    Map<String, Object> values = new TreeMap<>();
    own.getKeys().forEachRemaining(key -> values.put(key.replace('.', '_'), own.getString(key)));
    return values;
  }

  @Override
  public Map<String, Object> asHashMap() {
    return new HashMap<>(forTemplates);
  }

  @Override
  public String getHeaderSeparator() {
    return PageFormat.SEPARATOR;
  }

  @Override
  public String getRenderEncoding() {
    return "UTF-8";
  }

  @Override
  public String getOutputExtension() {
    return EXTENSION;
  }

  /** Never used: our engine refuses a page without a status; JBake would call it a draft. */
  @Override
  public String getDefaultStatus() {
    return PageRules.DRAFT;
  }

  /** Never used: our engine refuses a page without a type. */
  @Override
  public String getDefaultType() {
    return "page";
  }
}
