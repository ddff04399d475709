package news.dossier.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The path of a picture in {@code assets/}, with slashes: {@code portraits/ada-moss.jpg}. */
final class AssetPath {
  private static final Pattern PART = Pattern.compile("[^\\\\:*?\"<>|#%]+");
  private static final List<String> PICTURES =
      List.of(".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp");

  private AssetPath() {}

  /** The path as written, if it leads nowhere but into the folder, and to a picture. */
  static String ofPicture(String text) throws UnusableValue {
    if (!Arrays.stream(text.split("/", -1)).allMatch(AssetPath::isPart)) {
      throw new UnusableValue(
          Values.quoted(text) + " is no path of a file in the folder assets.",
          "Put the picture into assets, and write its path from there, as in"
              + " portraits/ada-moss.jpg.");
    }
    if (text.startsWith("assets/")) {
      throw new UnusableValue(
          Values.quoted(text) + " is read from the folder assets, and so begins with it twice.",
          "Write " + Values.quoted(text.substring("assets/".length())) + ".");
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (PICTURES.stream().noneMatch(lower::endsWith)) {
      throw new UnusableValue(
          Values.quoted(text) + " is no picture that every browser shows.",
          "Save it as one of " + String.join(", ", PICTURES) + ".");
    }
    return text;
  }

  private static boolean isPart(String part) {
    return PART.matcher(part).matches() && !part.startsWith(".") && VisibleName.isPrintable(part);
  }
}
