package org.hexapla.library.marc;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.AuthorityId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How a record's fields are written in the database and in its history: the common form of MARC in JSON, but that a
/// subfield which links to a heading is the heading's number in place of words.
///
/// ```json
/// {"leader": "", "fields": [{"001": "12"}, {"245": {"ind1": "1", "ind2": " ", "subfields": [{"a": "Oceans"}]}}]}
/// ```
public final class MarcJson {

    /// Where the fields stand in the history of a record, beside the record's own model.
    private static final String BESIDE = "marc";

    private static final JsonMapper JSON = JsonMapper.shared();

    private MarcJson() {}

    public static String write(MarcRecord record) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("leader", record.leader());
            json.writeArrayPropertyStart("fields");
            record.control().forEach(field -> {
                json.writeStartObject();
                json.writeStringProperty(field.tag(), field.value());
                json.writeEndObject();
            });
            record.fields().forEach(field -> write(field, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    public static MarcRecord read(String json) {
        return read(JSON.readTree(json));
    }

    /// What a record was, with its fields: one JSON object.
    ///
    /// @param model the record in the form of its kind, a JSON object
    public static String beside(String model, MarcRecord record) {
        var end = model.lastIndexOf('}');
        var separator = model.substring(0, end).strip().equals("{") ? "" : ",";
        return model.substring(0, end) + separator + "\"" + BESIDE + "\":" + write(record) + "}";
    }

    /// The fields of a state that history keeps, if the record had any then.
    public static Optional<MarcRecord> in(String state) {
        return Optional.ofNullable(JSON.readTree(state).get(BESIDE)).map(MarcJson::read);
    }

    private static void write(DataField field, JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart(field.tag());
        json.writeStringProperty("ind1", String.valueOf(field.first()));
        json.writeStringProperty("ind2", String.valueOf(field.second()));
        json.writeArrayPropertyStart("subfields");
        for (var subfield : field.subfields()) {
            json.writeStartObject();
            switch (subfield) {
                case Subfield.Words(var code, var value) -> json.writeStringProperty(String.valueOf(code), value);
                case Subfield.Linked(var code, var heading) ->
                    json.writeNumberProperty(String.valueOf(code), heading.value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static MarcRecord read(JsonNode record) {
        var control = new ArrayList<ControlField>();
        var fields = new ArrayList<DataField>();
        for (var one : record.path("fields")) {
            for (var property : one.properties()) {
                if (property.getValue().isString()) {
                    control.add(new ControlField(
                            property.getKey(), property.getValue().asString()));
                } else {
                    fields.add(field(property.getKey(), property.getValue()));
                }
            }
        }
        return new MarcRecord(record.path("leader").asString(""), control, fields);
    }

    private static DataField field(String tag, JsonNode field) {
        List<Subfield> subfields = new ArrayList<>();
        for (var one : field.path("subfields")) {
            for (var property : one.properties()) {
                var code = property.getKey().charAt(0);
                var value = property.getValue();
                subfields.add(
                        value.isNumber()
                                ? new Subfield.Linked(code, new AuthorityId(value.asLong()))
                                : new Subfield.Words(code, value.asString()));
            }
        }
        return new DataField(tag, indicator(field, "ind1"), indicator(field, "ind2"), subfields);
    }

    private static char indicator(JsonNode field, String name) {
        var written = field.path(name).asString("");
        return written.isEmpty() ? ' ' : written.charAt(0);
    }
}
