package org.hexapla.library.states;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.library.states.StateTable.Cell;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The lists of a state for other programs. Each says in itself where it comes from and under what terms: a
/// table in its last line, JSON in its head.
@Component
class StateFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Spreadsheets spreadsheets;
    private final Clock clock;

    StateFiles(Spreadsheets spreadsheets, Clock clock) {
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    /// @param address of the list, whole
    /// @param site the beginning of every address, with the language
    record Origin(State state, StateListKind kind, String siteName, String site, String address) {}

    void csv(StateTable table, Origin origin, Language reader, OutputStream out) throws IOException {
        spreadsheets.csv(sheet(table, origin, reader), out);
    }

    void xlsx(StateTable table, Origin origin, Language reader, OutputStream out) throws IOException {
        spreadsheets.xlsx(sheet(table, origin, reader), out);
    }

    void json(StateTable table, Origin origin, Language reader, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("state", origin.state().code().value());
            json.writeStringProperty("name", origin.state().name().words(reader));
            json.writeStringProperty("list", origin.kind().word());
            json.writeStringProperty("source", source(origin, reader));
            json.writeStringProperty("licence", Messages.text(reader, "library.state.file.licence"));
            json.writeStringProperty("address", origin.address());
            json.writeStringProperty("retrieved", LocalDate.now(clock).toString());
            json.writeArrayPropertyStart("rows");
            for (var row : table.rows()) {
                json.writeStartObject();
                for (var i = 0; i < row.size(); i++) {
                    switch (row.get(i).value()) {
                        case Integer number ->
                            json.writeNumberProperty(table.columns().get(i), number);
                        case Double number ->
                            json.writeNumberProperty(table.columns().get(i), number);
                        default ->
                            json.writeStringProperty(
                                    table.columns().get(i), row.get(i).value().toString());
                    }
                }
                var path = path(row);
                if (!path.isEmpty()) {
                    json.writeStringProperty("address", origin.site() + path);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private Sheet sheet(StateTable table, Origin origin, Language reader) {
        var head = new ArrayList<String>();
        table.columns().forEach(column -> head.add(Messages.text(reader, "library.state.column." + column)));
        head.add(Messages.text(reader, "library.state.column.address"));
        return new Sheet(
                origin.kind().word(),
                reader,
                head,
                Stream.concat(table.rows().stream().map(row -> cells(row, origin)), last(head.size(), origin, reader)));
    }

    private static List<Object> cells(List<Cell> row, Origin origin) {
        var cells = new ArrayList<Object>();
        row.forEach(cell -> cells.add(cell.value()));
        var path = path(row);
        cells.add(path.isEmpty() ? "" : origin.site() + path);
        return cells;
    }

    private static String path(List<Cell> row) {
        return row.stream()
                .map(Cell::path)
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Stream<List<Object>> last(int columns, Origin origin, Language reader) {
        var cells = new ArrayList<Object>();
        cells.add("# " + source(origin, reader) + " " + Messages.text(reader, "library.state.file.licence"));
        while (cells.size() < columns) {
            cells.add("");
        }
        return Stream.of(cells);
    }

    private String source(Origin origin, Language reader) {
        return Messages.text(
                reader,
                "library.state.file.source",
                origin.siteName(),
                origin.address(),
                LocalDate.now(clock).toString());
    }
}
