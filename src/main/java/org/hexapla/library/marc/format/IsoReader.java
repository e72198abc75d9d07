package org.hexapla.library.marc.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.hexapla.library.marc.format.Draft.Part;
import org.marc4j.converter.impl.AnselToUnicode;

/// Reads ISO 2709: leader, directory, fields, of which lengths and places count bytes. Records in MARC-8, as their
/// leader says, are converted; those that say so and are UTF-8 nevertheless are taken for what they are.
final class IsoReader {

    static final byte RECORD_END = 0x1D;
    static final byte FIELD_END = 0x1E;
    static final byte SUBFIELD = 0x1F;
    static final int LONGEST = 99_999;

    private static final int ENTRY = 12;

    private final MarcReading reading;
    private long number;

    IsoReader(MarcReading reading) {
        this.reading = reading;
    }

    void read(InputStream stream) throws IOException {
        var bytes = new BufferedInputStream(stream, 1 << 16);
        for (var next = next(bytes); next.length > 0; next = next(bytes)) {
            number++;
            var draft = new Draft(reading, number, 0);
            record(next, draft);
            draft.finish();
        }
    }

    /// Up to the end mark of a record, which stands nowhere else: a wrong length spoils one record and not the rest.
    private static byte[] next(InputStream bytes) throws IOException {
        var record = new ByteArrayOutputStream(2000);
        for (var sign = bytes.read(); sign >= 0; sign = bytes.read()) {
            var between = record.size() == 0 && (sign == '\n' || sign == '\r');
            // What is longer is no record: enough of it is kept to say so.
            if (!between && record.size() <= LONGEST) {
                record.write(sign);
            }
            if (sign == RECORD_END) {
                break;
            }
        }
        return record.toByteArray();
    }

    private static void record(byte[] record, Draft draft) {
        if (record[record.length - 1] != RECORD_END) {
            draft.bad(0, "", "exchange.bad.no-end");
            return;
        }
        var length = digits(record, 0, 5);
        var base = digits(record, 12, 17);
        if (length.isEmpty() || base.isEmpty()) {
            draft.bad(0, "", "exchange.bad.leader");
        } else if (length.get() != record.length) {
            draft.bad(0, "", "exchange.bad.length", length.get(), record.length);
        } else if (base.get() > record.length
                || base.get() <= Leaders.LENGTH
                || (base.get() - 1 - Leaders.LENGTH) % ENTRY != 0) {
            draft.bad(0, "", "exchange.bad.directory");
        } else {
            fields(record, base.get(), draft);
        }
    }

    private static void fields(byte[] record, int base, Draft draft) {
        draft.leader(new String(record, 0, Leaders.LENGTH, StandardCharsets.ISO_8859_1));
        var text = new Letters(record[9] == 'a' || isUtf8(record));
        for (var entry = Leaders.LENGTH; entry < base - 1; entry += ENTRY) {
            var tag = new String(record, entry, 3, StandardCharsets.ISO_8859_1);
            var length = digits(record, entry + 3, entry + 7);
            var start = digits(record, entry + 7, entry + ENTRY).map(place -> base + place);
            if (length.isEmpty()
                    || start.isEmpty()
                    || start.get() + length.get() > record.length
                    || length.get() == 0
                    || record[start.get() + length.get() - 1] != FIELD_END) {
                draft.bad(0, tag, "exchange.bad.directory");
                return;
            }
            field(draft, tag, Arrays.copyOfRange(record, start.get(), start.get() + length.get() - 1), text);
        }
    }

    private static void field(Draft draft, String tag, byte[] field, Letters text) {
        try {
            if (tag.startsWith("00")) {
                draft.control(0, tag, text.of(field, 0, field.length));
                return;
            }
            if (field.length < 3 || field[2] != SUBFIELD) {
                draft.bad(0, tag, "exchange.bad.no-subfield");
                return;
            }
            var parts = new ArrayList<Part>();
            for (var begin = 3; begin <= field.length; ) {
                var end = begin;
                while (end < field.length && field[end] != SUBFIELD) {
                    end++;
                }
                parts.add(part(field, begin, end, text));
                begin = end + 1;
            }
            draft.field(0, tag, new String(field, 0, 2, StandardCharsets.ISO_8859_1), parts);
        } catch (CharacterCodingException e) {
            draft.bad(0, tag, "exchange.bad.encoding");
        }
    }

    private static Part part(byte[] field, int begin, int end, Letters text) throws CharacterCodingException {
        return begin == end
                ? new Part("", "")
                : new Part(new String(field, begin, 1, StandardCharsets.ISO_8859_1), text.of(field, begin + 1, end));
    }

    private static Optional<Integer> digits(byte[] bytes, int begin, int end) {
        var number = 0;
        for (var i = begin; i < end; i++) {
            if (i >= bytes.length || bytes[i] < '0' || bytes[i] > '9') {
                return Optional.empty();
            }
            number = number * 10 + bytes[i] - '0';
        }
        return Optional.of(number);
    }

    /// Letters in MARC-8 beyond those of ASCII never make good UTF-8: marks stand before the letter there.
    private static boolean isUtf8(byte[] record) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(record));
            for (var sign : record) {
                // The sign by which MARC-8 changes to another alphabet.
                if (sign == 0x1B) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// How the bytes of a record are letters.
    private record Letters(boolean isUtf8) {

        String of(byte[] bytes, int begin, int end) throws CharacterCodingException {
            if (isUtf8) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, begin, end - begin))
                        .toString();
            }
            var converter = new AnselToUnicode();
            // As libraries keep them: one sign for a letter with its mark, where there is one.
            return java.text.Normalizer.normalize(
                    converter.convert(Arrays.copyOfRange(bytes, begin, end)), java.text.Normalizer.Form.NFC);
        }
    }
}
