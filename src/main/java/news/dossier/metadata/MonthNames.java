package news.dossier.metadata;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The months as newspapers write them: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish, Turkish, Russian, Ukrainian, Arabic; full and short.
 */
final class MonthNames {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private static final List<String> NAMES =
      List.of(
          "january jan januar jaenner janner janvier janv enero ene gennaio gen janeiro januari"
              + " stycznia styczen ocak января январь янв січня يناير كانون",
          "february feb februar fevrier fevr febrero febbraio fevereiro fev februari lutego luty"
              + " subat февраля февраль фев лютого فبراير شباط",
          "march mar marz maerz mars marzo marco maart mrt marca marzec mart марта март мар"
              + " березня مارس اذار",
          "april apr avril avr abril abr aprile kwietnia kwiecien nisan апреля апрель апр квітня"
              + " ابريل نيسان",
          "may mai mayo maggio mag maio mei maja maj mayis мая май травня مايو ايار",
          "june jun juni juin junio giugno giu junho czerwca czerwiec haziran июня июнь июн червня"
              + " يونيو حزيران",
          "july jul juli juillet juil julio luglio lug julho lipca lipiec temmuz июля июль июл"
              + " липня يوليو تموز",
          "august aug aout agosto ago augustus sierpnia sierpien agustos августа август авг серпня"
              + " اغسطس اب",
          "september sep sept septembre septiembre setiembre settembre set setembro wrzesnia"
              + " wrzesien eylul сентября сентябрь сен сент вересня سبتمبر ايلول",
          "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik"
              + " ekim октября октябрь окт жовтня اكتوبر",
          "november nov novembre noviembre novembro listopada listopad kasim ноября ноябрь ноя нояб"
              + " листопада نوفمبر",
          "december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien"
              + " aralik декабря декабрь дек грудня ديسمبر");

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (int month = 1; month <= 12; month++) {
      for (String name : NAMES.get(month - 1).split(" ")) {
        MONTHS.put(fold(name), month);
      }
    }
  }

  private MonthNames() {}

  /** The month that a word names, 1 to 12; empty for any other word. */
  static OptionalInt month(String word) {
    Integer month = MONTHS.get(fold(word));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static String fold(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('ı', 'i');
  }
}
