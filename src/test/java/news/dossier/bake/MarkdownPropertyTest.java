package news.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever a page holds, it can be rendered, and a person's page is safe. */
final class MarkdownPropertyTest {
  private final Markdown markdown = new Markdown();

  @Property(tries = 300)
  @Domain(MarkdownDomain.class)
  void any_text_can_be_rendered_and_always_to_the_same(@ForAll String text) {
    Markdown.Html html = markdown.render(text, "a.md");

    assertThat(new Markdown().render(text, "a.md")).isEqualTo(html);
  }

  @Property(tries = 300)
  @Domain(MarkdownDomain.class)
  void cleaning_twice_changes_nothing(@ForAll String text) {
    String clean = new SafeHtml().clean(markdown.render(text, "a.md").body());
    SafeHtml again = new SafeHtml();

    assertThat(again.clean(clean)).isEqualTo(clean);
    assertThat(again.problem("content/a.md")).isEmpty();
  }
}
