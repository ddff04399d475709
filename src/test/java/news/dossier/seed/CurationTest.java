package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dossier.model.CuratedEntity;
import news.dossier.model.CuratedEntity.HeldRole;
import news.dossier.model.CuratedEntity.Portrait;
import news.dossier.model.CuratedEntity.Split;
import news.dossier.model.Edtf;
import news.dossier.model.EntityType;
import news.dossier.problem.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The curator's decisions on people, organisations and places. */
class CurationTest {
  @TempDir Path temp;
  SeedFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new SeedFolder(temp).withArticle("a.txt");
  }

  private List<CuratedEntity> read() {
    return folder.read().value().curation().entities();
  }

  private List<CuratedEntity> people(String yaml) {
    Checked<Seeds> read = folder.with("curation/people.yaml", yaml).read();
    assertThat(read.problems()).isEmpty();
    return read.value().curation().entities();
  }

  private CuratedEntity person(String yaml) {
    List<CuratedEntity> people = people(yaml);
    assertThat(people).hasSize(1);
    return people.get(0);
  }

  private List<String> problems(String yaml) {
    return folder.with("curation/people.yaml", yaml).problems();
  }

  @Nested
  class AnEntry {
    @Test
    void states_all_that_is_known_of_somebody() {
      assertThat(
              person(
                  """
                  # who is who
                  - name: Ada Moss
                    slug: ada-moss
                    also: [Moss, A. Moss]
                    not: [Ada Mossberg, Moss Side]
                    role:
                      - title: Mayor of Quayport
                        from: 2019-05
                      - title: Harbour master
                        from: 2010
                        until: 2019-05-02
                    wikidata: Q123
                    links: https://quay.example.org/moss
                    portrait:
                      file: portraits/moss.jpg
                      credit: Photograph by Ben Cole, CC BY 4.0
                    note: Left office for a month in 2020.
                    hide: true
                    keep-in-text: true
                    merge: Mayor Moss
                    split:
                      - name: Ada
                        in: [seeds/a.txt, strike-ends]
                  """))
          .isEqualTo(
              new CuratedEntity(
                  EntityType.PERSON,
                  "seeds/curation/people.yaml:2",
                  "Ada Moss",
                  Optional.of("ada-moss"),
                  List.of("Moss", "A. Moss"),
                  List.of("Ada Mossberg", "Moss Side"),
                  List.of(
                      new HeldRole(
                          "Mayor of Quayport", Optional.of(new Edtf("2019-05")), Optional.empty()),
                      new HeldRole(
                          "Harbour master",
                          Optional.of(new Edtf("2010")),
                          Optional.of(new Edtf("2019-05-02")))),
                  Optional.of("Q123"),
                  List.of("https://quay.example.org/moss"),
                  Optional.of(
                      new Portrait("portraits/moss.jpg", "Photograph by Ben Cole, CC BY 4.0")),
                  Optional.of("Left office for a month in 2020."),
                  true,
                  true,
                  List.of("Mayor Moss"),
                  List.of(new Split("Ada", List.of("seeds/a.txt", "strike-ends"))),
                  false));
    }

    @Test
    void needs_nothing_but_a_name() {
      CuratedEntity moss = person("- name: Ada Moss");

      assertThat(moss.roles()).isEmpty();
      assertThat(moss.hidden()).isFalse();
      assertThat(moss.none()).isFalse();
    }

    @Test
    void is_of_the_type_of_its_file() {
      folder
          .with("curation/people.yaml", "- name: Ada Moss")
          .with("curation/organizations.yaml", "- name: The Quay")
          .with("curation/places.yaml", "- name: Quayport");

      assertThat(folder.problems()).isEmpty();
      assertThat(read())
          .extracting(CuratedEntity::name, CuratedEntity::type)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple("The Quay", EntityType.ORGANIZATION),
              org.assertj.core.groups.Tuple.tuple("Ada Moss", EntityType.PERSON),
              org.assertj.core.groups.Tuple.tuple("Quayport", EntityType.PLACE));
    }

    @ParameterizedTest
    @CsvSource({
      "people.yaml,not a person",
      "organizations.yaml,not an organization",
      "places.yaml,not a place"
    })
    void may_say_that_a_name_is_none(String file, String key) {
      folder.with("curation/" + file, "- name: Golden Gate\n  " + key + ": true");

      assertThat(folder.problems()).isEmpty();
      assertThat(read()).singleElement().matches(CuratedEntity::none);
    }

    @Test
    void may_state_a_role_in_one_line_or_several_roles_either_way() {
      assertThat(person("- name: Ada Moss\n  role: Mayor").roles())
          .extracting(HeldRole::title)
          .containsExactly("Mayor");
      assertThat(person("- name: Ada Moss\n  role: {title: Mayor, from: 2019}").roles())
          .extracting(HeldRole::title)
          .containsExactly("Mayor");
      assertThat(person("- name: Ada Moss\n  role: [Mayor, {title: Master}]").roles())
          .extracting(HeldRole::title)
          .containsExactly("Mayor", "Master");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Q15031",
          "https://www.wikidata.org/wiki/Q15031",
          "http://www.wikidata.org/entity/Q15031",
          "https://m.wikidata.org/wiki/Q15031#P39",
          "www.wikidata.org/wiki/Q15031?uselang=de"
        })
    void may_copy_the_Wikidata_item_from_the_browser(String wikidata) {
      assertThat(person("- name: A\n  wikidata: " + wikidata).wikidata()).contains("Q15031");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "no",
          "123",
          "\"null\"",
          "constructor",
          "__proto__",
          "../../etc",
          "Index",
          "2025-09-03",
          "习近平",
          "فلاديمير بوتين",
          "O'Neill-Ortiz",
          "<script>alert(1)</script>"
        })
    void may_have_any_name(String name) {
      assertThat(person("- name: " + name).name()).isEqualTo(name.replace("\"", ""));
    }

    @Test
    void says_a_name_once_however_often_it_is_written() {
      assertThat(person("- name: Ada Moss\n  also: [Moss, Moss, Ada Moss]").also())
          .containsExactly("Moss", "Ada Moss");
    }
  }

  @Nested
  class AnEmptyFile {
    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nobody yet\n", "[]", "---\n"})
    void decides_nothing(String yaml) {
      assertThat(people(yaml)).isEmpty();
    }
  }

  @Nested
  class AnError {
    @Test
    void about_a_key_that_is_not_indented_says_where_it_belongs() {
      assertThat(problems("- name: Ada\nhide: true"))
          .singleElement()
          .asString()
          .startsWith("seeds/curation/people.yaml:2:1: error: This is not YAML")
          .endsWith("the further keys of an entry two spaces from the margin, below its name.");
    }

    @ParameterizedTest
    @CsvSource(
        value = {
          "name: Ada|1: error: This is no list of entries. Begin each entry with a hyphen",
          "Ada Moss|1: error: This is no list of entries.",
          "- Ada Moss|1:3: error: This entry has no keys. Write it as - name:",
          "- - name: Ada|1:3: error: This entry has no keys.",
          "- also: Moss|1:3: error: Here name is missing. Write name: and its value.",
          "- name:|1:3: error: Here name is missing.",
          "- name: null|1:9: error: YAML reads null as nothing at all. Write \"null\" in quotes",
          "- name: [a]|1:9: error: \"name\" is a list, but must be one text.",
          "- name: '...'|1:9: error: \"...\" is no name: there is no letter in it.",
          "- name: \"a\\u202eb\"|1:9: error: Here is a control character: \"a<U+202E>b\".",
          "- name: \"a\\0b\"|1:9: error: Here is a control character: \"a<U+0000>b\".",
          "- {name: A, wikidta: Q1}|1:13: error: There is no key \"wikidta\". Did you mean"
              + " \"wikidata\"?",
          "- {name: A, nota person: true}|1:13: error: There is no key \"nota person\". Did you mean"
              + " \"not a person\"?",
          "- {name: A, not a place: true}|1:13: error: There is no key \"not a place\".",
          "- {name: A, wikidata: q15031}|1:23: error: \"q15031\" is not the id of a Wikidata item."
              + " Write it as Q15031.",
          "- {name: A, wikidata: L15}|1:23: error: \"L15\" is not the id of a Wikidata item. Copy",
          "- {name: A, wikidata: 'https://evil.example/wiki/Q5'}|1:23: error: \"https://evil.",
          "- {name: A, slug: Index}|1:19: error: \"Index\" cannot be part of an address.",
          "- {name: A, slug: [a, b]}|1:19: error: \"slug\" is a list, but must be one text.",
          "- {name: A, links: javascript:x}|1:20: error: \"javascript:x\" is not a web address.",
          "- {name: A, also: [B, [C]]}|1:23: error: \"also\" is a list, but must be one text, or a",
          "- {name: A, role: {from: 2013}}|1:19: error: Here title is missing.",
          "- {name: A, role: {title: B, until: soon}}|1:37: error: \"soon\" is not a date.",
          "- {name: A, role: {title: B, since: 2013}}|1:30: error: There is no key \"since\".",
          "- {name: A, role: {title: B, from: 2013, until: 2012}}|1:19: error: This role ends in"
              + " 2012, before it begins in 2013.",
          "- {name: A, role: [[B]]}|1:20: error: \"role\" is a list, but must be a group of keys.",
          "- {name: A, portrait: a.jpg}|1:23: error: \"portrait\" is one text, but must be a group",
          "- {name: A, portrait: [{file: a.jpg, credit: B}]}|1:23: error: \"portrait\" is a list,",
          "- {name: A, portrait: {file: a.jpg}}|1:23: error: Here credit is missing.",
          "- {name: A, portrait: {credit: B}}|1:23: error: Here file is missing.",
          "- {name: A, hide: yes}|1:19: error: \"yes\" is neither true nor false. Write true, or",
          "- {name: A, split: [{name: B}]}|1:21: error: Here in is missing: the articles in which",
          "- {name: A, split: [{in: [c]}]}|1:21: error: Here name is missing.",
          "- {name: A, split: B}|1:20: error: \"split\" is one text, but must be a group of keys.",
          "- {name: A, keep-in-text: true}|1:13: warning: This says nothing without hide: true.",
          "- {name: A, not a person: true, role: B}|1:33: error: A name that is not a person has no"
              + " role.",
          "- {name: A, merge: A}|1:20: error: \"A\" is merged with itself. Remove this line."
        },
        delimiter = '|')
    void is_told_at_its_line_and_column(String yaml, String start) {
      assertThat(problems(yaml))
          .singleElement()
          .asString()
          .startsWith("seeds/curation/people.yaml:" + start);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../../etc/passwd.jpg",
          "/etc/passwd.jpg",
          "C:/a.jpg",
          "a\\\\b.jpg",
          "a/../b.jpg",
          "./a.jpg",
          "a//b.jpg",
          ".hidden.jpg",
          "https://example.org/a.jpg",
          "%2e%2e/a.jpg",
          "assets/a.jpg",
          "a.svg",
          "a.php"
        })
    void is_a_portrait_that_is_no_picture_in_assets(String file) {
      assertThat(problems("- {name: A, portrait: {file: \"" + file + "\", credit: B}}"))
          .singleElement()
          .asString()
          .startsWith("seeds/curation/people.yaml:1:30: error: ");
    }

    @Test
    void in_one_entry_does_not_keep_the_others_from_being_read() {
      problems("- name: Ada\n  wikidata: X\n- Ben\n- name: Cleo");

      assertThat(read()).extracting(CuratedEntity::name).containsExactly("Ada", "Cleo");
    }

    @Test
    void names_the_key_that_was_meant_and_all_there_are() {
      assertThat(problems("- name: Ada\n  allso: Moss"))
          .containsExactly(
              "seeds/curation/people.yaml:2:3: error: There is no key \"allso\". Did you mean"
                  + " \"also\"? The keys are name, slug, also, not, role, wikidata, links,"
                  + " portrait, note, hide, keep-in-text, merge, split, not a person.");
    }

    @Test
    void of_a_raw_control_character_names_its_line() {
      assertThat(problems("- name: Ada\n- name: B\u0007en"))
          .singleElement()
          .asString()
          .startsWith("seeds/curation/people.yaml:2: error: Here is a control character");
    }
  }

  @Nested
  class AContradiction {
    @Test
    void is_a_name_with_two_entries() {
      assertThat(problems("- name: Ada Moss\n- name: Ben Cole\n- name: Ada Moss"))
          .containsExactly(
              "seeds/curation/people.yaml:3:9: error: \"Ada Moss\" has two entries, the first in"
                  + " line 1. Put all that you state into one of them. If they are two, give each"
                  + " another name, and use split to say in which articles the name is which.");
    }

    @Test
    void is_an_alias_that_two_people_claim() {
      assertThat(
              problems("- name: Ada Moss\n  also: [A. M., Moss]\n- name: Eve Moss\n  also: Moss"))
          .containsExactly(
              "seeds/curation/people.yaml:4:9: error: \"Moss\" is claimed by two: by \"Ada Moss\""
                  + " in line 2, and here by \"Eve Moss\". Leave it with one of them, and use split"
                  + " to say in which articles it is the other.");
    }

    @Test
    void is_an_alias_that_is_somebody_elses_name() {
      assertThat(problems("- name: Ada Moss\n- name: Eve Moss\n  also: Ada Moss"))
          .singleElement()
          .asString()
          .contains("\"Ada Moss\" is claimed by two: by \"Ada Moss\" in line 1, and here by");
    }

    @Test
    void is_not_a_name_that_a_person_and_a_place_share() {
      folder
          .with("curation/people.yaml", "- name: Paris Hill\n  also: Paris")
          .with("curation/places.yaml", "- name: Paris");

      assertThat(folder.problems()).isEmpty();
    }

    @Test
    void is_an_address_that_two_entries_want_whatever_their_files() {
      folder
          .with("curation/people.yaml", "- name: Paris Hill\n  slug: paris")
          .with("curation/places.yaml", "- name: Paris\n  slug: paris");

      assertThat(folder.problems())
          .containsExactly(
              "seeds/curation/places.yaml:2:9: error: \"Paris Hill\" has this address already, in"
                  + " seeds/curation/people.yaml, line 2. Give one of them another slug.");
    }

    @Test
    void is_a_Wikidata_item_that_two_entries_name() {
      assertThat(problems("- {name: Ada Moss, wikidata: Q5}\n- {name: Eve Moss, wikidata: Q5}"))
          .singleElement()
          .asString()
          .startsWith(
              "seeds/curation/people.yaml:2:30: error: \"Ada Moss\" has this Wikidata item");
    }

    @Test
    void is_an_entry_that_two_others_merge() {
      assertThat(
              problems("- name: Ada\n- {name: Ben, merge: Ada}\n- {name: Cleo, merge: [Dan, Ada]}"))
          .singleElement()
          .asString()
          .startsWith(
              "seeds/curation/people.yaml:3:29: error: \"Ada\" is merged by two: by \"Ben\" in"
                  + " line 2, and here by \"Cleo\".");
    }
  }

  @Nested
  class ACircleOfMerges {
    @Test
    void names_both_lines() {
      assertThat(problems("- {name: Ada, merge: Ben}\n- {name: Ben, merge: Ada}"))
          .containsExactly(
              "seeds/curation/people.yaml:1:22: error: These merges go round in a circle: \"Ada\""
                  + " merges \"Ben\" in line 1, \"Ben\" merges \"Ada\" in line 2. Decide which of"
                  + " them is to remain, and remove the merge from the others.");
    }

    @Test
    void is_seen_through_aliases_and_through_others() {
      assertThat(
              problems(
                  """
                  - {name: Ada, also: Moss, merge: Ben}
                  - {name: Ben, merge: Cleo}
                  - {name: Cleo, merge: Moss}
                  - {name: Dan, merge: Ada}
                  """))
          .anyMatch(problem -> problem.contains("go round in a circle"));
    }

    @Test
    void is_none_where_merges_follow_each_other() {
      assertThat(people("- {name: Ada, merge: Ben}\n- {name: Ben, merge: Cleo}\n- name: Cleo"))
          .hasSize(3);
    }
  }

  @Nested
  class SomebodyHidden {
    @Test
    void may_have_a_portrait_and_whatever_else() {
      CuratedEntity hidden =
          person("- {name: Ada, hide: true, portrait: {file: a.jpg, credit: B}, role: Mayor}");

      assertThat(hidden.hidden()).isTrue();
      assertThat(hidden.kept()).isFalse();
    }
  }

  @Nested
  class AHostileFile {
    @Test
    void of_aliases_of_lists_is_refused() {
      String bomb =
          "- &a {name: A, also: [x, x, x]}\n"
              + IntStream.range(0, 30).mapToObj(i -> "- *a\n").collect(Collectors.joining());

      assertThat(problems(bomb)).singleElement().asString().contains("refers to itself too often");
    }

    @Test
    void of_aliases_of_one_long_text_is_refused() {
      String bomb =
          "- name: &a " + "x".repeat(100_000) + "\n  also: [" + "*a,".repeat(50_000) + "]";

      assertThat(problems(bomb)).singleElement().asString().contains("refers to itself too often");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: "})
    void of_deep_nesting_is_refused(String level) {
      assertThat(problems(level.repeat(100_000)))
          .singleElement()
          .asString()
          .startsWith("seeds/curation/people.yaml: error: This YAML is nested too deeply");
    }

    @Test
    void of_merges_that_form_a_long_chain_is_read() {
      String chain =
          IntStream.range(0, 20_000)
              .mapToObj(i -> "- {name: P" + i + ", merge: P" + (i + 1) + "}\n")
              .collect(Collectors.joining());

      assertThat(people(chain)).hasSize(20_000);
    }

    @Test
    void of_a_hundred_thousand_entries_is_read() {
      String many =
          IntStream.range(0, 100_000)
              .mapToObj(i -> "- name: Person " + i + "\n  also: [P. " + i + "]\n")
              .collect(Collectors.joining());

      assertThat(people(many)).hasSize(100_000);
    }

    @Test
    void of_size_is_not_read() {
      assertThat(problems("- name: " + "x".repeat(10_000_001)))
          .singleElement()
          .asString()
          .startsWith("seeds/curation/people.yaml: error: This file is larger than 10 MB");
    }
  }
}
