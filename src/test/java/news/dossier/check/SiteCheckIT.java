package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteCheckIT {

  @Test
  void the_baked_site_may_be_published() {
    BakedSite site = BakedSite.underTest();

    assertThat(new SiteChecker().check(site.dossier(), site.output())).isEmpty();
  }
}
