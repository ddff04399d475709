package news.dossier.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dossier.problem.Problem;

/** The Problem for a file that is no seed: what its kind is, and how to make a seed of it. */
final class ForeignFile {
  private static final String PICTURE =
      "Dossier publishes no pictures; if it shows a text, type the text into a .txt file, and"
          + " remove the picture.";
  private static final String WORD_PROCESSOR =
      "Open it in a word processor, save it as plain text (.txt, UTF-8), and remove the original.";
  private static final String WEB_ARCHIVE =
      "Open it in a browser, save the page as \"Web Page, HTML Only\" (.html), and remove the"
          + " original.";
  private static final String LINK =
      "It holds an address, not the article: open it in a browser, save the page as \"Web Page,"
          + " HTML Only\" (.html), and remove the original.";
  private static final String ARCHIVE = "Unpack it here, and remove the archive.";
  private static final String TABLE =
      "Only articles are read; move it out of this folder, or copy its text into a .txt file.";
  private static final String LITTER = "No person wrote it; delete it.";
  private static final String RENAME_HTML = "Rename it so that it ends in .html.";
  private static final String ANY = "Save it as .txt, .html or .md, or move it out of this folder.";

  private static final Map<String, String> REMEDIES = remedies();

  private ForeignFile() {}

  static Problem problem(FoundFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (List.of("thumbs.db", "desktop.ini", "ehthumbs.db").contains(name) || name.endsWith("~")) {
      return Problem.error(file.path(), "A program left this file here.", LITTER);
    }
    String ending = file.ending().toLowerCase(Locale.ROOT);
    if (ending.isEmpty()) {
      return Problem.error(
          file.path(),
          "The name of this file has no ending, so Dossier cannot tell what it is.",
          "Rename it to " + file.name() + ".txt if it is text, or move it out of this folder.");
    }
    return Problem.error(
        file.path(),
        "Dossier does not read " + ending + " files.",
        REMEDIES.getOrDefault(ending, ANY));
  }

  private static Map<String, String> remedies() {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, PICTURE, ".png .jpg .jpeg .gif .webp .svg .avif .heic .tif .tiff .bmp .ico");
    put(all, WORD_PROCESSOR, ".doc .docx .docm .odt .rtf .pages .wpd");
    put(all, WEB_ARCHIVE, ".mhtml .mht .webarchive .maff");
    put(all, LINK, ".url .webloc .desktop");
    put(all, ARCHIVE, ".zip .gz .tgz .bz2 .xz .7z .rar .tar");
    put(all, TABLE, ".csv .tsv .xls .xlsx .ods .json .xml .ppt .pptx .odp");
    put(all, LITTER, ".bak .tmp .swp .orig .crdownload .part");
    put(all, RENAME_HTML, ".xhtml .shtml .php .asp .aspx .jsp");
    put(all, "Rename it so that it ends in .md.", ".markdown .mdown .mkd");
    put(all, "Rename it so that it ends in .txt.", ".text .asc");
    put(all, "Rename it so that it ends in .yaml.", ".yml");
    put(
        all,
        "Open it, copy the article's text into a .txt file, and remove the original.",
        ".pdf .epub .mobi .ps .eml .msg");
    put(
        all,
        "Write down what is said in a .txt file, and remove the original.",
        ".mp3 .m4a .wav .ogg .mp4 .mov .avi .mkv .webm");
    return Map.copyOf(all);
  }

  private static void put(Map<String, String> all, String remedy, String endings) {
    for (String ending : endings.split(" ")) {
      all.put(ending, remedy);
    }
  }
}
