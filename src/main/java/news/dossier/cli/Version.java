package news.dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as Maven knows it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/version/version.properties")) {
      if (in == null) {
        throw new IOException(
            "the program lacks its version.properties; build it again with mvn package");
      }
      properties.load(in);
    }
    return new String[] {"dossier " + properties.getProperty("version")};
  }
}
