package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckerTest {
  @TempDir Path folder;

  @Test
  void finds_nothing_wrong_with_a_good_site() {
    assertThat(SampleSite.good().problems(folder)).isEmpty();
  }
}
