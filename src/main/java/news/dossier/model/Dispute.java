package news.dossier.model;

import java.util.List;

/**
 * What sources tell differently, side by side.
 *
 * @param kind what they differ in
 * @param rule the name of the rule that takes the versions to be about the same thing
 * @param versions at least two, in the order of their evidence
 */
public record Dispute(Kind kind, String rule, List<Version> versions) {

  /** What sources differ in. */
  public enum Kind {
    FIGURE,
    DATE,
    SPELLING
  }

  /**
   * One source's version.
   *
   * @param value as printed, or an EDTF date
   */
  public record Version(String value, Evidence evidence) {}

  public Dispute {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("a dispute has two versions");
    }
  }
}
