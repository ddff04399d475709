package news.dossier.text.cite;

import java.util.List;

/** The formats in which reference managers read sources, as UTF-8. */
public enum Format {
  /** For biblatex, whose dates are EDTF and which reads UTF-8. */
  BIBTEX("bib"),
  /** Of Research Information Systems, 2001 and 2011. */
  RIS("ris"),
  /** Of the Citation Style Language 1.0.2. */
  CSL_JSON("csl.json");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** Of a file's name, without a dot. */
  public String extension() {
    return extension;
  }

  /** The text of a file with these sources. */
  public String write(List<Source> sources) {
    return switch (this) {
      case BIBTEX -> BibTex.write(sources);
      case RIS -> Ris.write(sources);
      case CSL_JSON -> CslJson.write(sources);
    };
  }
}
