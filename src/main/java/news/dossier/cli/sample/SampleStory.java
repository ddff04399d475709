package news.dossier.cli.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * What one article tells, before a paper prints it.
 *
 * @param theme the first part of a file name: {@code rail}
 */
public record SampleStory(String theme, LocalDate day, String headline, List<String> paragraphs) {
  public SampleStory {
    paragraphs = List.copyOf(paragraphs);
  }
}
