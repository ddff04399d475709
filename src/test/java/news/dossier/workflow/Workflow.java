package news.dossier.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A workflow of GitHub's, and what we want of each: no right that it can do without. */
record Workflow(String name, JsonNode yaml) {
  static final Path FOLDER = Path.of(".github/workflows");

  /** Started by what strangers send; with these no workflow may write. */
  private static final Set<String> STRANGERS =
      Set.of(
          "pull_request",
          "pull_request_target",
          "pull_request_review",
          "issue_comment",
          "issues",
          "workflow_run",
          "fork",
          "watch");

  /**
   * Those that come with the program and are still there: a curator may have removed one, and
   * workflows of the curator's own are none of our business.
   */
  static Stream<Workflow> shipped() throws IOException {
    List<Workflow> all = new ArrayList<>();
    for (String name : List.of("links.yml", "pages.yml")) {
      if (Files.exists(FOLDER.resolve(name))) {
        all.add(parse(name, Files.readString(FOLDER.resolve(name))));
      }
    }
    return all.stream();
  }

  static Workflow parse(String name, String yaml) throws IOException {
    return new Workflow(name, new YAMLMapper().readTree(yaml));
  }

  /** What is against our rules. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!yaml.path("permissions").toString().equals("{\"contents\":\"read\"}")) {
      faults.add("does not begin with permissions: contents: read");
    }
    boolean writes = false;
    for (Map.Entry<String, JsonNode> job : yaml.path("jobs").properties()) {
      writes |= mayWrite(job.getValue());
      job(job.getKey(), job.getValue(), faults);
    }
    if (writes && startedBy().anyMatch(STRANGERS::contains)) {
      faults.add("strangers can start what may write");
    }
    return faults;
  }

  /** The script of a step. */
  String script(String job, String step) {
    for (JsonNode one : yaml.path("jobs").path(job).path("steps")) {
      if (one.path("name").asText().equals(step)) {
        return one.path("run").asText();
      }
    }
    throw new IllegalArgumentException("no step " + step + " in " + name);
  }

  private Stream<String> startedBy() {
    JsonNode on = yaml.path("on");
    if (on.isObject()) {
      return on.properties().stream().map(Map.Entry::getKey);
    }
    return on.isArray() ? on.valueStream().map(JsonNode::asText) : Stream.of(on.asText());
  }

  private static void job(String name, JsonNode job, List<String> faults) {
    boolean writes = mayWrite(job);
    for (JsonNode step : job.path("steps")) {
      String run = step.path("run").asText();
      String uses = step.path("uses").asText();
      if (run.contains("${{")) {
        faults.add(name + ": an expression is pasted into a script");
      }
      if (writes && run.matches("(?s).*\\b(mvn|java|npm|curl)\\b.*")) {
        faults.add(name + ": may write, and runs what was downloaded");
      }
      if (!uses.isEmpty() && !uses.matches("actions/[a-z-]+@[0-9a-f]{40}")) {
        faults.add(name + ": " + uses + " is not GitHub's own, pinned by its commit");
      }
      boolean keepsToken = step.path("with").path("persist-credentials").asBoolean(true);
      if (uses.startsWith("actions/checkout@") && keepsToken && !writes) {
        faults.add(name + ": leaves its token in the folder for nothing");
      }
    }
  }

  private static boolean mayWrite(JsonNode job) {
    JsonNode permissions = job.path("permissions");
    return permissions.asText().equals("write-all")
        || permissions.valueStream().anyMatch(level -> level.asText().equals("write"));
  }

  @Override
  public String toString() {
    return name;
  }
}
