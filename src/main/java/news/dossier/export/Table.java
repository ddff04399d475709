package news.dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of the open data, row by row: never more than one row is in memory.
 *
 * @param <R> what a row is made from
 * @param name of its files, without their ending; also that of its words, {@code data.table.NAME}
 * @param columns the first is {@code id}, which no two rows share
 * @param rows anew each time
 */
record Table<R>(String name, List<Column<R>> columns, Rows<R> rows) {
  Table {
    columns = List.copyOf(columns);
  }

  /**
   * The rows of a table, in an order that depends on the dossier alone.
   *
   * @param <R> what a row is made from
   */
  @FunctionalInterface
  interface Rows<R> {
    Stream<R> stream();
  }

  /** An array of one object a line; what is not known is null. */
  void json(OutputStream out) throws IOException {
    try (JsonGenerator json = Json.lines(out);
        Stream<R> all = rows.stream()) {
      List<SerializableString> names = new ArrayList<>(columns.size());
      columns.forEach(column -> names.add(new SerializedString(column.name())));
      json.writeStartArray();
      boolean first = true;
      for (R row : (Iterable<R>) all::iterator) {
        json.writeRaw(first ? "\n" : "");
        first = false;
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
          json.writeFieldName(names.get(i));
          Json.value(value(columns.get(i), row), json);
        }
        json.writeEndObject();
        json.writeRaw('\n');
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  /** A line for each row; what is not known is an empty cell. */
  void csv(OutputStream out) throws IOException {
    Csv csv = new Csv(out);
    csv.line(columns.stream().map(Column::name).toList());
    try (Stream<R> all = rows.stream()) {
      for (R row : (Iterable<R>) all::iterator) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
          cells.add(cell(value(column, row)));
        }
        csv.line(cells);
      }
    }
    csv.flush();
  }

  private static <R> @Nullable Object value(Column<R> column, R row) {
    Object value = column.value().apply(row);
    return value instanceof Double number
        ? BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN)
        : value;
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof String text) {
      return Csv.text(text);
    }
    return value instanceof List<?> list ? Csv.list(list) : value.toString();
  }
}
