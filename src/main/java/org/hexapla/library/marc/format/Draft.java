package org.hexapla.library.marc.format;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.marc.ControlField;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// A record while it is read. Whatever form it comes in, the same is asked of its tags, indicators, codes and signs.
final class Draft {

    private final MarcReading reading;
    private final long number;
    private final long line;
    private final List<ControlField> control = new ArrayList<>();
    private final List<DataField> fields = new ArrayList<>();
    private String leader = "";
    private boolean misread;

    Draft(MarcReading reading, long number, long line) {
        this.reading = reading;
        this.number = number;
        this.line = line;
    }

    boolean isEmpty() {
        return leader.isEmpty() && control.isEmpty() && fields.isEmpty() && !misread;
    }

    void leader(String written) {
        leader = Leaders.kept(written);
    }

    /// @param at the line of the field
    void control(long at, String tag, String value) {
        if (!isControl(tag)) {
            bad(at, tag, "exchange.bad.tag", tag);
        } else if (isWritable(at, tag, value)) {
            control.add(new ControlField(tag, value));
        }
    }

    /// @param indicators two signs
    void field(long at, String tag, String indicators, List<Part> parts) {
        if (!isData(tag)) {
            bad(at, tag, "exchange.bad.tag", tag);
            return;
        }
        var first = indicator(at, tag, indicators, 0);
        var second = indicator(at, tag, indicators, 1);
        if (parts.isEmpty()) {
            bad(at, tag, "exchange.bad.no-subfield");
        }
        var subfields = new ArrayList<Subfield>(parts.size());
        for (var part : parts) {
            if (part.code.length() != 1 || !isCode(part.code.charAt(0))) {
                bad(at, tag, "exchange.bad.code", part.code);
            } else if (isWritable(at, tag, part.value)) {
                subfields.add(new Subfield.Words(part.code.charAt(0), part.value));
            }
        }
        if (!misread) {
            fields.add(new DataField(tag, first, second, subfields));
        }
    }

    void bad(long at, String place, String key, Object... arguments) {
        misread = true;
        reading.misread(new Misread(number, at, place, key, List.of(arguments)));
    }

    /// Gives the record on, if all of it was read.
    void finish() {
        if (!misread) {
            reading.record(number, line, new MarcRecord(leader, control, fields));
        }
    }

    static boolean isControl(String tag) {
        return isTag(tag) && tag.startsWith("00") && !tag.equals("000");
    }

    static boolean isData(String tag) {
        return isTag(tag) && !tag.startsWith("00");
    }

    static boolean isCode(char code) {
        return code >= 'a' && code <= 'z' || code >= '0' && code <= '9';
    }

    private static boolean isTag(String tag) {
        return tag.length() == 3 && tag.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private char indicator(long at, String tag, String indicators, int place) {
        var sign = place < indicators.length() ? indicators.charAt(place) : ' ';
        if (sign != ' ' && !isCode(sign) || indicators.length() > 2) {
            bad(at, tag, "exchange.bad.indicator", indicators);
        }
        return sign;
    }

    /// Whether every form can write the value: no control signs but the ends of lines and tabs, no half letters.
    private boolean isWritable(long at, String tag, String value) {
        for (var i = 0; i < value.length(); i++) {
            var sign = value.charAt(i);
            if (Character.isHighSurrogate(sign)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t'
                    || Character.isSurrogate(sign)
                    || sign >= '\uFFFE') {
                bad(at, tag, "exchange.bad.sign", "U+%04X".formatted((int) sign));
                return false;
            }
        }
        return true;
    }

    /// A subfield as it was written.
    record Part(String code, String value) {}
}
