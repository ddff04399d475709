package news.dossier.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <R> what a row is made from
 * @param name its key in JSON and its header in CSV; also that of its words, {@code
 *     data.column.NAME}
 * @param required whether every row has a value
 * @param references the table whose {@code id} its values are
 * @param value of a row; null where it is not known
 */
record Column<R>(
    String name,
    Form type,
    boolean required,
    Optional<String> references,
    Function<R, @Nullable Object> value) {

  /** How a value is written. */
  enum Form {
    STRING("string"),
    INTEGER("integer"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    DATE("date"),
    /** A list of strings; in CSV one string, as {@link Csv} has it. */
    LIST("list");

    final String label;

    Form(String label) {
      this.label = label;
    }
  }

  static <R> Column<R> text(String name, Function<R, @Nullable Object> value) {
    return new Column<>(name, Form.STRING, false, Optional.empty(), value);
  }

  static <R> Column<R> of(String name, Form type, Function<R, @Nullable Object> value) {
    return new Column<>(name, type, false, Optional.empty(), value);
  }

  static <R> Column<R> list(String name, Function<R, List<String>> value) {
    return new Column<>(name, Form.LIST, true, Optional.empty(), value::apply);
  }

  Column<R> always() {
    return new Column<>(name, type, true, references, value);
  }

  Column<R> in(String table) {
    return new Column<>(name, type, required, Optional.of(table), value);
  }
}
