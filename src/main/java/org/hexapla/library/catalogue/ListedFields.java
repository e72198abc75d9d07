package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;

/// A list of the description of which each value is a field of one tag.
///
/// @param read what a field says; nothing, if it says no such thing, and then it stays as it is
/// @param write the field that says a value
record ListedFields<T>(String tag, Function<DataField, Optional<T>> read, Function<T, DataField> write) {

    List<T> read(MarcRecord record) {
        SequencedSet<T> values = new LinkedHashSet<>();
        record.fields(tag).forEach(field -> read.apply(field).ifPresent(values::add));
        return List.copyOf(values);
    }

    /// The record with these values. A field that says one of them is the very field it was.
    MarcRecord write(List<T> values, MarcRecord before) {
        if (read(before).equals(values)) {
            return before;
        }
        var fields = new ArrayList<DataField>();
        before.fields(tag).filter(field -> read.apply(field).isEmpty()).forEach(fields::add);
        var said = before.fields(tag)
                .filter(field -> read.apply(field).isPresent())
                .collect(Collectors.groupingBy(field -> read.apply(field).orElseThrow()));
        values.forEach(value -> fields.addAll(
                said.getOrDefault(value, List.of()).isEmpty()
                        ? List.of(write.apply(value))
                        : said.getOrDefault(value, List.of())));
        return before.replacing(field -> field.tag().equals(tag), fields);
    }
}
