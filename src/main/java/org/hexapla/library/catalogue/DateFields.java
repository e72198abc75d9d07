package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.FieldDates;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.jspecify.annotations.Nullable;

/// The date of a document: that of its publication (269), else that of the act it is about (992).
record DateFields(@Nullable PartialDate date, @Nullable PartialDate end) {

    private static final String PUBLISHED = "269";
    private static final String ACTED = "992";

    static DateFields read(MarcRecord record) {
        var published = record.fields(PUBLISHED).filter(DateFields::saysADate).findFirst();
        return published
                .or(() -> record.fields(ACTED).filter(DateFields::saysADate).findFirst())
                .map(field -> new DateFields(
                        date(field, 'a').orElse(null), date(field, 'b').orElse(null)))
                .orElseGet(() -> new DateFields(null, null));
    }

    MarcRecord write(MarcRecord before) {
        if (read(before).equals(this)) {
            return before;
        }
        var subfields = new ArrayList<Subfield>();
        if (date != null) {
            subfields.add(new Subfield.Words('a', date.iso()));
        }
        if (end != null) {
            subfields.add(new Subfield.Words('b', end.iso()));
        }
        var isNone = subfields.isEmpty();
        return before.replacing(
                // Without a date of publication the other one would be taken for it.
                field -> field.tag().equals(PUBLISHED) || isNone && field.tag().equals(ACTED) && saysADate(field),
                isNone ? List.of() : List.of(DataField.of(PUBLISHED, subfields.toArray(Subfield[]::new))));
    }

    private static boolean saysADate(DataField field) {
        return date(field, 'a').isPresent() || date(field, 'b').isPresent();
    }

    private static Optional<PartialDate> date(DataField field, char code) {
        return field.text(code).flatMap(FieldDates::parse);
    }
}
