package news.dossier.cli.bench;

import java.util.Locale;

/** Figures as the tables print them. */
final class Figures {
  private Figures() {}

  /** With two decimals below 100, none above; a dash for what is not known. */
  static String of(double value) {
    return Double.isNaN(value)
        ? "-"
        : String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}
