package org.hexapla.library.marc.format;

import java.io.IOException;
import java.io.OutputStream;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a list of records in MARC-in-JSON.
final class JsonWriter implements MarcWriter {

    private final JsonGenerator json;
    private boolean begun;

    JsonWriter(OutputStream out) {
        json = JsonMapper.shared()
                .writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out);
    }

    @Override
    public void write(MarcRecord record) throws IOException {
        begin();
        json.writeStartObject();
        json.writeStringProperty("leader", Leaders.written(record.leader()));
        json.writeArrayPropertyStart("fields");
        for (var field : record.control()) {
            json.writeStartObject();
            json.writeStringProperty(field.tag(), field.value());
            json.writeEndObject();
        }
        record.fields().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(DataField field) {
        json.writeStartObject();
        json.writeObjectPropertyStart(field.tag());
        json.writeStringProperty("ind1", String.valueOf(field.first()));
        json.writeStringProperty("ind2", String.valueOf(field.second()));
        json.writeArrayPropertyStart("subfields");
        for (var subfield : field.subfields()) {
            json.writeStartObject();
            json.writeStringProperty(String.valueOf(subfield.code()), Written.words(subfield));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void begin() {
        if (!begun) {
            json.writeStartArray();
            begun = true;
        }
    }

    @Override
    public void finish() throws IOException {
        begin();
        json.writeEndArray();
        json.close();
    }
}
