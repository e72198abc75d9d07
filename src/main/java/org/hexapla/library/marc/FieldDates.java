package org.hexapla.library.marc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.PartialDate;

/// Dates in fields: with strokes, or in old records without (`20010504`).
public final class FieldDates {

    private FieldDates() {}

    /// The date of a text, or nothing if it is none.
    public static Optional<PartialDate> parse(String written) {
        return PartialDate.parse(written.strip()
                .replaceFirst("^(\\d{4})(\\d{2})(\\d{2})?$", "$1-$2-$3")
                .replaceFirst("-$", ""));
    }

    /// The date of the first of some tags that says one.
    public static Optional<PartialDate> first(MarcRecord record, String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> record.texts(tag, 'a'))
                .flatMap(written -> parse(written).stream())
                .findFirst();
    }

    /// The record with a date in the first of some tags, if none of them says it.
    public static MarcRecord write(PartialDate date, MarcRecord before, String... tags) {
        if (first(before, tags).filter(date::equals).isPresent()) {
            return before;
        }
        return before.replacing(
                field -> field.tag().equals(tags[0]),
                List.of(DataField.of(tags[0], new Subfield.Words('a', date.iso()))));
    }
}
