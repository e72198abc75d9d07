package org.hexapla.library.marc.format;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a table holds: `2.650$a` is subfield a of the second 650 of a record, `2.650__` its indicators,
/// `1.001` a control field, `000` the leader. The place and the `$` may be left out: `650a`.
///
/// @param place from 1
record HeaderCell(int place, String tag, Part part) {

    private static final Pattern GRAMMAR = Pattern.compile("(?:([1-9]\\d{0,3})\\.)?(\\d{3})(?:(__)|\\$?([a-z0-9]))?");

    sealed interface Part {

        /// The whole of a control field, or the leader.
        record Value() implements Part {}

        record Indicators() implements Part {}

        record Code(char code) implements Part {}
    }

    static Optional<HeaderCell> parse(String written) {
        var found = GRAMMAR.matcher(written.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var place = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
        var tag = found.group(2);
        var isWhole = found.group(3) == null && found.group(4) == null;
        if (tag.startsWith("00")) {
            return isWhole ? Optional.of(new HeaderCell(place, tag, new Part.Value())) : Optional.empty();
        }
        if (isWhole) {
            return Optional.empty();
        }
        return Optional.of(new HeaderCell(
                place,
                tag,
                found.group(3) == null ? new Part.Code(found.group(4).charAt(0)) : new Part.Indicators()));
    }

    String written() {
        return place + "." + tag
                + switch (part) {
                    case Part.Value() -> "";
                    case Part.Indicators() -> "__";
                    case Part.Code(var code) -> "$" + code;
                };
    }
}
