package org.hexapla.library.exchange.incoming;

import java.util.ArrayList;
import org.hexapla.library.marc.MarcRecord;

/// Fields that every new record of a file is to have. A field of which the record has the tag already stays as it is.
record Defaults(MarcRecord fields) {

    static final Defaults NONE = new Defaults(MarcRecord.EMPTY);

    MarcRecord fill(MarcRecord record) {
        var control = new ArrayList<>(record.control());
        fields.control().stream()
                .filter(field ->
                        record.control().stream().noneMatch(own -> own.tag().equals(field.tag())))
                .forEach(control::add);
        var all = new ArrayList<>(record.fields());
        fields.fields().stream()
                .filter(field -> record.first(field.tag()).isEmpty())
                .forEach(all::add);
        return new MarcRecord(record.leader().isEmpty() ? fields.leader() : record.leader(), control, all);
    }
}
