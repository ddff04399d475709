package news.dossier.cli.bench;

import java.time.LocalDate;
import java.util.List;

/** A page that every generator is given: the same title, day and Markdown. */
record BenchPage(String slug, String title, LocalDate day, String markdown) {

  static BenchPage of(int number, String title, LocalDate day, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0 && i % 6 == 0) {
        text.append("## Part ").append(i / 6).append("\n\n");
      }
      text.append(paragraphs.get(i)).append("\n\n");
    }
    text.append("- See *the other side* of it\n- and the [first article](page-0.html)\n");
    return new BenchPage("page-" + number, title.replace("\"", "'"), day, text.toString());
  }
}
