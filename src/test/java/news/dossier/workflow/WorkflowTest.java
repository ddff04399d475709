package news.dossier.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowTest {
  private static final String SOUND =
      """
      on: [workflow_dispatch]
      permissions:
        contents: read
      jobs:
        build:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@0123456789012345678901234567890123456789
              with:
                persist-credentials: false
            - run: mvn package
      """;

  @Nested
  class The_published_schema {
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("news.dossier.workflow.Workflow#shipped")
    void holds_for_each_workflow(Workflow workflow) throws IOException {
      assertThat(schema().validate(workflow.yaml())).isEmpty();
    }

    @Test
    void holds_for_a_sound_one() throws IOException {
      assertThat(schema().validate(Workflow.parse("sound", SOUND).yaml())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "runs-on: ubuntu-latest, runs-no: ubuntu-latest",
      "contents: read, contents: raed",
      "contents: read, content: read",
      "[workflow_dispatch], [workflow_dispach]",
      "- run: mvn package, - rnu: mvn package",
      "jobs:, job:"
    })
    void does_not_hold_for_a_broken_one(String right, String wrong) throws IOException {
      assertThat(schema().validate(Workflow.parse("broken", changed(right, wrong)).yaml()))
          .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
      try (InputStream in =
          WorkflowTest.class.getResourceAsStream("/schemastore/github-workflow.json")) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
      }
    }
  }

  @Nested
  class Rights {
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("news.dossier.workflow.Workflow#shipped")
    void are_no_more_than_each_workflow_needs(Workflow workflow) {
      assertThat(workflow.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "contents: read, contents: write, permissions",
      "runs-on: ubuntu-latest, 'permissions: {contents: write}', runs what was downloaded",
      "persist-credentials: false, ref: main, token",
      "@0123456789012345678901234567890123456789, @v4, pinned",
      "actions/checkout@, somebody/checkout@, own",
      "mvn package, echo ${{ github.event.head_commit.message }}, expression"
    })
    void too_many_are_seen(String right, String wrong, String fault) throws IOException {
      assertThat(Workflow.parse("sound", SOUND).faults()).isEmpty();
      assertThat(Workflow.parse("broken", changed(right, wrong)).faults())
          .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @ParameterizedTest
    @CsvSource({"[pull_request_target]", "'{pull_request: {branches: [main]}}'", "issue_comment"})
    void to_write_are_not_for_strangers(String trigger) throws IOException {
      String writing =
          changed("runs-on: ubuntu-latest", "permissions: {issues: write}")
              .replace("[workflow_dispatch]", trigger);
      assertThat(Workflow.parse("broken", writing).faults())
          .contains("strangers can start what may write");
    }
  }

  private static String changed(String right, String wrong) {
    assertThat(SOUND).contains(right);
    return SOUND.replace(right, wrong);
  }
}
