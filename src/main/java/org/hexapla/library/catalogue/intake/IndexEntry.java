package org.hexapla.library.catalogue.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.Symbol;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/// One line of a subject index: the symbols of a document, the headings it stands under, its subject.
///
/// @param line where the entry begins in its file
record IndexEntry(long line, List<Symbol> symbols, List<String> headings, String subject) {

    private static final JsonFactory JSON = new JsonFactory();

    /// The entries of a file. What is no entry is refused by itself.
    static List<IndexEntry> read(Path file, ImportRun run) throws IOException {
        List<IndexEntry> entries = new ArrayList<>();
        var name = file.getFileName().toString();
        try (var bytes = Files.newInputStream(file);
                var json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), bytes)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                run.refused(BadInput.at(name, line(json), "", "library.import.no-list"));
                return List.of();
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == null) {
                    run.refused(BadInput.at(name, line(json), "", "library.import.ends-early"));
                    return List.of();
                }
                entry(json, name, run, entries);
            }
        }
        return entries;
    }

    private static void entry(JsonParser json, String file, ImportRun run, List<IndexEntry> entries) {
        var line = line(json);
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            run.refused(BadInput.at(file, line, "", "library.import.no-entry"));
            return;
        }
        List<String> symbols = List.of();
        List<String> headings = List.of();
        var subject = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var member = json.currentName();
            json.nextToken();
            switch (member) {
                case "docsymbol" -> symbols = texts(json);
                case "heading" -> headings = texts(json);
                case "subject" -> subject = json.getValueAsString("").strip();
                default -> json.skipChildren();
            }
        }
        check(new Raw(line, symbols, headings, subject), file, run, entries);
    }

    private static void check(Raw raw, String file, ImportRun run, List<IndexEntry> entries) {
        if (raw.symbols().isEmpty()) {
            run.refused(BadInput.at(file, raw.line(), "docsymbol", "library.import.no-symbol"));
            return;
        }
        if (raw.subject().isEmpty()) {
            run.refused(BadInput.at(file, raw.line(), "subject", "library.import.no-subject"));
            return;
        }
        List<Symbol> symbols = new ArrayList<>();
        for (var written : raw.symbols()) {
            var symbol = Symbol.catalogued(written);
            if (symbol.isEmpty()) {
                run.refused(BadInput.at(file, raw.line(), "docsymbol", "library.import.not-a-symbol", written));
                return;
            }
            symbols.add(symbol.get());
        }
        entries.add(new IndexEntry(raw.line(), symbols, raw.headings(), raw.subject()));
    }

    private static List<String> texts(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            var single = json.getValueAsString("");
            json.skipChildren();
            return single == null || single.isBlank() ? List.of() : List.of(single);
        }
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            if (json.currentToken().isScalarValue()) {
                var text = json.getValueAsString("");
                if (text != null && !text.isBlank()) {
                    texts.add(text);
                }
            } else {
                json.skipChildren();
            }
        }
        return texts;
    }

    private static long line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    private record Raw(long line, List<String> symbols, List<String> headings, String subject) {}
}
