package news.dossier.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser is to look for in a page: the text directive of the WICG's URL Fragment Text
 * Directives, {@code text=prefix-,start,end,-suffix}.
 *
 * @param prefix directly before the match; "" for none
 * @param start the words that the match begins with or, without an end, is
 * @param end the words that the match ends with; "" for none
 * @param suffix directly behind the match; "" for none
 */
record TextDirective(String prefix, String start, String end, String suffix) {
  private static final String DELIMITER = ":~:";

  /** An address that leads to the match in the page at {@code url}. */
  String in(String url) {
    return url + (url.indexOf('#') < 0 ? "#" : "") + DELIMITER + "text=" + encoded();
  }

  private String encoded() {
    return Stream.of(
            prefix.isEmpty() ? "" : encoded(prefix) + "-",
            encoded(start),
            encoded(end),
            suffix.isEmpty() ? "" : "-" + encoded(suffix))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(","));
  }

  /** The dash, comma and ampersand part the directive, so they too are percent-encoded. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D")
        .replace("*", "%2A");
  }
}
