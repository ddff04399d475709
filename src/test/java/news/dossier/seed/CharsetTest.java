package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import news.dossier.model.Seed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {
  private static final String PAGE = "<html><head>%s</head><body><p>%s</p></body></html>";

  @TempDir Path temp;

  private SeedFolder folder(String name, byte[] bytes) {
    return new SeedFolder(temp).with(name, bytes);
  }

  private static byte[] page(String head, String text, String charset) {
    return PAGE.formatted(head, text).getBytes(Charset.forName(charset));
  }

  @Nested
  class AByteOrderMark {
    @ParameterizedTest
    @CsvSource({
      "UTF-8,EFBBBF",
      "UTF-16LE,FFFE",
      "UTF-16BE,FEFF",
      "UTF-32LE,FFFE0000",
      "UTF-32BE,0000FEFF"
    })
    void decides_whatever_the_page_declares(String charset, String mark) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(HexFormat.of().parseHex(mark));
      bytes.writeBytes(page("<meta charset=koi8-r>", "Zürich 北京", charset));

      Seed seed = folder("a.html", bytes.toByteArray()).seed();

      assertThat(seed.charset()).isEqualTo(charset);
      assertThat(seed.text()).startsWith("<html>").contains("Zürich 北京");
    }

    @Test
    void that_promises_too_much_gives_a_warning() {
      SeedFolder folder = folder("a.txt", HexFormat.of().parseHex("EFBBBF" + "410A42FC43"));

      assertThat(folder.seed().text()).isEqualTo("A\nB\uFFFDC");
      assertThat(folder.problems())
          .singleElement()
          .asString()
          .startsWith("seeds/a.txt:2: warning: Some bytes are no characters in UTF-8");
    }
  }

  @Nested
  class ValidUtf8 {
    @Test
    void is_UTF_8_whatever_the_page_declares() {
      SeedFolder folder = folder("a.html", page("<meta charset=windows-1251>", "Zürich", "UTF-8"));

      assertThat(folder.seed().charset()).isEqualTo("UTF-8");
      assertThat(folder.seed().text()).contains("Zürich");
      assertThat(folder.problems()).isEmpty();
    }

    @Test
    void that_was_cut_off_within_a_character_is_still_UTF_8() {
      byte[] whole = "Пекин принимает большой парад".getBytes(StandardCharsets.UTF_8);
      SeedFolder folder = folder("a.txt", Arrays.copyOf(whole, whole.length - 1));

      assertThat(folder.seed().text()).isEqualTo("Пекин принимает большой пара\uFFFD");
      assertThat(folder.problems()).singleElement().asString().contains("no characters in UTF-8");
    }
  }

  @Nested
  class ADeclaredCharset {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "<meta charset=windows-1251>",
          "<META CHARSET = 'Windows-1251' />",
          "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
          "<meta content='text/html;charset=\"windows-1251\"' http-equiv=content-type>",
          "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>",
          "<!--><meta charset=windows-1251>",
          "<a title='<meta charset=koi8-r>'></a><meta charset=windows-1251>",
          "<meta name=x content='charset=koi8-r'><meta charset=windows-1251>",
          "<metadata charset=koi8-r></metadata><meta charset=windows-1251>"
        })
    void is_found_as_browsers_find_it(String head) {
      SeedFolder folder = folder("a.html", page(head, "Пекин", "windows-1251"));

      assertThat(folder.seed().charset()).isEqualTo("windows-1251");
      assertThat(folder.seed().text()).contains("Пекин");
      assertThat(folder.problems()).isEmpty();
    }

    @Test
    void is_found_in_an_XML_declaration() {
      byte[] bytes =
          "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><html><p>Łódź</p></html>"
              .getBytes(Charset.forName("ISO-8859-2"));

      assertThat(folder("a.html", bytes).seed().text()).contains("Łódź");
    }

    @ParameterizedTest
    @CsvSource({
      "ISO-8859-1,windows-1252,“quoted” – €",
      "gb2312,GBK,镕基",
      "shift_jis,windows-31j,①髙",
      "euc-kr,x-windows-949,똠방각하",
      "big5,Big5-HKSCS,北京"
    })
    void means_what_it_means_on_the_web(String declared, String real, String text) {
      byte[] bytes = page("<meta charset=" + declared + ">", text, real);

      assertThat(folder("a.html", bytes).seed().text()).contains(text);
    }

    @Test
    void is_looked_for_in_the_first_4096_bytes_only() {
      String head = "<!--" + "x".repeat(4096) + "--><meta charset=windows-1251>";

      assertThat(folder("a.html", page(head, "Пекин", "windows-1251")).seed().charset())
          .isEqualTo("windows-1252");
    }

    @Test
    void that_nobody_knows_is_said_to_be_unknown() {
      SeedFolder folder = folder("a.html", page("<meta charset=klingon>", "Zürich", "ISO-8859-1"));

      assertThat(folder.seed().text()).contains("Zürich");
      assertThat(folder.problems())
          .singleElement()
          .asString()
          .contains("declares \"klingon\", which is no known charset; it was read as windows-1252");
    }

    @Test
    void counts_in_HTML_only() {
      byte[] bytes = page("<meta charset=windows-1251>", "Zürich", "ISO-8859-1");

      assertThat(folder("a.txt", bytes).seed().charset()).isEqualTo("windows-1252");
    }
  }

  @Test
  void all_else_is_windows_1252_with_a_warning() {
    SeedFolder folder = folder("a.txt", "“Zürich” – €5".getBytes(Charset.forName("windows-1252")));

    assertThat(folder.seed().text()).isEqualTo("“Zürich” – €5");
    assertThat(folder.seed().charset()).isEqualTo("windows-1252");
    assertThat(folder.problems())
        .isEqualTo(
            List.of(
                "seeds/a.txt: warning: This file is not UTF-8 and does not say in which charset it"
                    + " is; it was read as windows-1252. If letters look wrong on its page, save"
                    + " the article again as UTF-8."));
  }

  @Test
  void wrongly_converted_windows_1252_within_UTF_8_is_repaired() {
    SeedFolder folder =
        folder("a.txt", "It\u0092s \u0093here\u0094".getBytes(StandardCharsets.UTF_8));

    assertThat(folder.seed().text()).isEqualTo("It’s “here”");
    assertThat(folder.problems()).isEmpty();
  }
}
