package news.dossier.vocabulary;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Formats of JSON that have a schema. */
public enum JsonFormat {
  /**
   * A tabular data package of Frictionless Data, by the profile in its own JavaScript library
   * ({@code datapackage} 1.1.10, MIT).
   */
  DATA_PACKAGE("tabular-data-package.json", VersionFlag.V4),
  /** CSL-JSON, as far as articles of newspapers go. */
  CSL_JSON("csl-json.json", VersionFlag.V7),
  /** JSON Feed 1.1. */
  JSON_FEED("json-feed-1.1.json", VersionFlag.V7);

  private final String file;
  private final VersionFlag draft;

  JsonFormat(String file, VersionFlag draft) {
    this.file = file;
    this.draft = draft;
  }

  /** What the schema finds wrong. */
  public List<String> problems(String json) {
    return JsonSchemaFactory.getInstance(draft)
        .getSchema(Resource.json("/schema/" + file))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
