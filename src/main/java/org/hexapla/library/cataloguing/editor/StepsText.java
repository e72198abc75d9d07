package org.hexapla.library.cataloguing.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.cataloguing.editor.Draft.Part;
import org.hexapla.library.cataloguing.editor.Draft.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Steps as they travel in a field of the form: packed, for the drafts in them are much alike.
final class StepsText {

    /// A page does not grow beyond measure because of what it remembers: the oldest steps are forgotten.
    private static final int LONGEST = 300_000;

    private static final int MOST_UNPACKED = 8_000_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private StepsText() {}

    static String write(Steps steps) {
        var text = packed(steps);
        while (text.length() > LONGEST && !steps.past().isEmpty()) {
            var kept = steps.past()
                    .subList((steps.past().size() + 1) / 2, steps.past().size());
            steps = new Steps(kept, steps.shown(), List.of());
            text = packed(steps);
        }
        return text;
    }

    /// What somebody else's program made of the field is no past of ours: then there is none.
    static Steps read(String text, Draft typed) {
        try (var unpacked = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            var steps = JSON.readTree(unpacked.readNBytes(MOST_UNPACKED));
            return new Steps(drafts(steps.path("past")), draft(steps.path("shown")), drafts(steps.path("future")));
        } catch (IOException | IllegalArgumentException | JacksonException unreadable) {
            return Steps.of(typed);
        }
    }

    private static String packed(Steps steps) {
        var json = JSON.createObjectNode();
        steps.past().forEach(draft -> write(draft, json.withArray("past")));
        steps.future().forEach(draft -> write(draft, json.withArray("future")));
        var shown = JSON.createArrayNode();
        write(steps.shown(), shown);
        json.set("shown", shown.get(0));
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            packing.write(JSON.writeValueAsBytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void write(Draft draft, ArrayNode into) {
        var json = into.addObject();
        json.put("l", draft.leader());
        var rows = json.putArray("r");
        for (var row : draft.rows()) {
            var one = rows.addArray().add(row.tag()).add(row.first()).add(row.second());
            for (var part : row.parts()) {
                one.add(part.code()).add(part.value());
                one.add(part.heading() == null ? 0 : part.heading().value());
            }
        }
    }

    private static List<Draft> drafts(JsonNode drafts) {
        return drafts.valueStream().map(StepsText::draft).toList();
    }

    private static Draft draft(JsonNode draft) {
        return new Draft(
                draft.path("l").asString(""),
                draft.path("r").valueStream().map(StepsText::row).toList());
    }

    private static Row row(JsonNode row) {
        var parts = new java.util.ArrayList<Part>();
        for (var at = 3; at + 2 < row.size(); at += 3) {
            var heading = row.get(at + 2).asLong(0);
            parts.add(new Part(
                    row.get(at).asString(""),
                    row.get(at + 1).asString(""),
                    heading > 0 ? new AuthorityId(heading) : null));
        }
        return new Row(
                row.path(0).asString(""), row.path(1).asString(""), row.path(2).asString(""), parts);
    }
}
