package news.dossier.model;

/**
 * A page that the curator wrote in {@code seeds/pages/NAME.md}.
 *
 * @param path of the file, relative to the dossier
 * @param slug its address
 * @param title its first heading, or its name
 * @param markdown as written, without front matter
 */
public record OwnPage(String path, String slug, String title, String markdown) {}
