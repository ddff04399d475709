package news.dossier.model;

/**
 * A name that must not be found in the finished site.
 *
 * @param text as printed or stated: {@code Ann Example}
 * @param inAddressesOnly whether the curator lets it stand in texts, so that only addresses must be
 *     free of it
 */
public record HiddenForm(String text, boolean inAddressesOnly) {}
