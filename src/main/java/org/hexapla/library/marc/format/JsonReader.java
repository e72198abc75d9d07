package org.hexapla.library.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.jobs.SyntaxMistake;
import org.hexapla.library.marc.format.Draft.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads MARC-in-JSON: a list of records, or one after the other, each with its `leader` and its `fields`.
final class JsonReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final MarcReading reading;
    private long number;

    JsonReader(MarcReading reading) {
        this.reading = reading;
    }

    void read(InputStream bytes) throws IOException {
        try (var json = JSON.createParser(bytes)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    record(json);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    reading.misread(Misread.file(line(json), "exchange.bad.json-record"));
                }
            }
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException broken && !(broken instanceof java.io.CharConversionException)) {
                throw broken;
            }
            var mistake = SyntaxMistake.of(e);
            reading.misread(new Misread(number, mistake.line(), mistake.column(), mistake.key(), mistake.arguments()));
        }
    }

    private void record(JsonParser json) {
        number++;
        var line = line(json);
        var draft = new Draft(reading, number, line);
        JsonNode record = JSON.readTree(json);
        draft.leader(record.path("leader").asString(""));
        if (!record.path("fields").isArray()) {
            draft.bad(line, "", "exchange.bad.json-record");
        }
        for (var field : record.path("fields")) {
            field.properties().forEach(entry -> field(draft, line, entry.getKey(), entry.getValue()));
        }
        draft.finish();
    }

    private static void field(Draft draft, long line, String tag, JsonNode content) {
        if (content.isString()) {
            draft.control(line, tag, content.stringValue());
        } else if (content.isObject()) {
            var indicators = indicator(content, "ind1") + indicator(content, "ind2");
            draft.field(line, tag, indicators, parts(content));
        } else {
            draft.bad(line, tag, "exchange.bad.json-record");
        }
    }

    private static List<Part> parts(JsonNode content) {
        var parts = new ArrayList<Part>();
        for (var subfield : content.path("subfields")) {
            subfield.properties()
                    .forEach(entry ->
                            parts.add(new Part(entry.getKey(), entry.getValue().asString(""))));
        }
        return parts;
    }

    private static String indicator(JsonNode content, String name) {
        var written = content.path(name).asString("");
        return written.isEmpty() ? " " : written;
    }

    private static long line(JsonParser json) {
        return Math.max(0, json.currentTokenLocation().getLineNr());
    }
}
