package news.dossier.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentTest {
  @Test
  void says_how_to_reach_the_editors() {
    assertThat(UserAgent.of("1.2", Optional.of("desk@harbour.example")))
        .isEqualTo("Dossier/1.2 (link check; +desk@harbour.example)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nHost: x", "a) Mozilla/5.0 (", "büro@harbour.example", "a b"})
  void says_nothing_that_a_header_cannot_hold(String contact) {
    assertThat(UserAgent.of("1.2", Optional.of(contact))).isEqualTo("Dossier/1.2 (link check)");
  }
}
