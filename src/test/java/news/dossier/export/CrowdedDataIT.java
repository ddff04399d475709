package news.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What a large dossier offers to other programs, opened by them. */
class CrowdedDataIT {
  @Test
  void every_file_of_a_thousand_articles_opens_without_a_warning() throws IOException {
    SortedMap<String, byte[]> files = OpenData.bytes(CrowdedDossier.of(1_000));

    assertThat(files).hasSizeGreaterThan(25);
    assertThat(DataReaders.problems(files)).isEmpty();
  }
}
