package news.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The walls of the house: which package may see which, and who may touch files, clock and chance.
 */
@AnalyzeClasses(packages = "news.dossier", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "news.dossier.";

  @ArchTest
  static final ArchRule stages_never_import_each_other =
      slices()
          .matching("news.dossier.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAnyPackage(ROOT + "compile..", ROOT + "cli.."),
              resideInAnyPackage(ROOT + "*.."))
          .ignoreDependency(
              resideInAnyPackage(ROOT + "*.."),
              resideInAnyPackage(ROOT + "model..", ROOT + "problem..", ROOT + "text.."));

  @ArchTest
  static final ArchRule the_pipeline_does_not_know_the_command_line =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "compile..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "cli..");

  @ArchTest
  static final ArchRule the_search_makes_files_as_values_with_lucenes_analysers =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.tartarus.snowball..");

  @ArchTest
  static final ArchRule the_model_uses_the_jdk_alone =
      classes()
          .that()
          .resideInAPackage(ROOT + "model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT + "model..", "org.jspecify..");

  @ArchTest
  static final ArchRule problems_and_text_see_no_stage =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "problem..", ROOT + "text..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(ROOT + "*..")
                  .and(
                      resideOutsideOfPackages(
                          ROOT + "problem..", ROOT + "text..", ROOT + "model..")));

  @ArchTest
  static final ArchRule only_seed_bake_check_cache_and_cli_touch_files =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + "seed..", ROOT + "bake..", ROOT + "check..", ROOT + "cli..", ROOT + "cache..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileInputStream")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileOutputStream");

  @ArchTest
  static final ArchRule only_the_links_reach_the_network =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "links..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..", "crawlercommons..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(.*Socket.*|.*Connection|InetAddress)")
          .orShould()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.URL.class, "openConnection");

  @ArchTest
  static final ArchRule nothing_asks_for_the_time_or_for_chance =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.UUID");

  @ArchTest
  static final ArchRule only_the_key_of_the_bakes_cache_is_drawn =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + "bake.Fingerprint$Key")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.security.SecureRandom");

  @ArchTest
  static final ArchRule only_the_command_line_prints_or_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule there_is_no_room_for_odds_and_ends =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .resideInAnyPackage("..util..", "..common..");
}
