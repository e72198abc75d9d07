package org.hexapla.library.marc.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.hexapla.library.marc.format.Draft.Part;
import org.jspecify.annotations.Nullable;

/// Reads MRK: a line for a field (`=245  10$aTitle`), a blank line between records. Blanks of indicators and control
/// fields are written `\`; the leader is `=LDR` or `=000`.
final class MrkReader {

    static final String SIGNS = "${}\\\n\r";

    private static final int TAG_END = 4;

    private final MarcReading reading;
    private @Nullable Draft draft;
    private long number;
    private long line;

    MrkReader(MarcReading reading) {
        this.reading = reading;
    }

    void read(InputStream bytes) throws IOException {
        // A decoder made by hand reports what it cannot decode; a charset given by name would replace it in silence.
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        try {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                line(line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        } catch (CharacterCodingException e) {
            reading.misread(Misread.file(line + 1, "exchange.bad.encoding"));
        }
        end();
    }

    private void line(String text) {
        if (text.isBlank()) {
            end();
            return;
        }
        if (!text.startsWith("=") || text.length() < TAG_END + 2 || !text.startsWith("  ", TAG_END)) {
            current().bad(line, "", "exchange.bad.mrk-line", shortened(text));
            return;
        }
        var tag = text.substring(1, TAG_END);
        var content = text.substring(TAG_END + 2);
        if (tag.equals("LDR") || tag.equals("000")) {
            // Some writers leave the blank line out; the leader begins a record all the same.
            if (draft != null && !draft.isEmpty()) {
                end();
            }
            current().leader(content.replace('\\', ' '));
        } else if (tag.startsWith("00")) {
            current().control(line, tag, Mnemonics.read(content.replace('\\', ' '), SIGNS));
        } else {
            field(tag, content);
        }
    }

    private void field(String tag, String content) {
        if (content.length() < 3 || content.charAt(2) != '$') {
            current().bad(line, tag, "exchange.bad.mrk-field", shortened(content));
            return;
        }
        var parts = new ArrayList<Part>();
        for (var begin = 2; begin >= 0 && begin < content.length(); ) {
            var end = content.indexOf('$', begin + 1);
            var part = content.substring(begin + 1, end < 0 ? content.length() : end);
            parts.add(
                    part.isEmpty()
                            ? new Part("", "")
                            : new Part(part.substring(0, 1), Mnemonics.read(part.substring(1), SIGNS)));
            begin = end;
        }
        current().field(line, tag, content.substring(0, 2).replace('\\', ' '), parts);
    }

    private Draft current() {
        if (draft == null) {
            number++;
            draft = new Draft(reading, number, line);
        }
        return draft;
    }

    private void end() {
        if (draft != null) {
            draft.finish();
            draft = null;
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
