package news.dossier.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The folder that a browser writes beside {@code Page.html} when it saves a "complete" web page:
 * {@code Page_files}, {@code Page-Dateien}, … Its scripts and advertisements are no articles.
 */
final class SavedPageFolder {
  private static final List<String> SUFFIXES =
      List.of(
          "_files",
          ".files",
          "-files",
          "-dateien",
          "_dateien",
          "_fichiers",
          "_archivos",
          "_ficheiros",
          "_arquivos",
          "_file",
          "_bestanden",
          "_pliki",
          "_soubory",
          "-filer",
          "_filer",
          "_files-filer",
          "-filerna",
          "_tiedostot",
          "_elemei",
          "_dosyalar",
          "_fitxers");

  private SavedPageFolder() {}

  static boolean isOne(Path folder) {
    String name = String.valueOf(folder.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    return SUFFIXES.stream()
        .filter(lower::endsWith)
        .map(suffix -> name.substring(0, name.length() - suffix.length()))
        .anyMatch(
            page ->
                !page.isEmpty()
                    && (Files.exists(folder.resolveSibling(page + ".html"))
                        || Files.exists(folder.resolveSibling(page + ".htm"))));
  }
}
