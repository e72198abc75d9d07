package org.hexapla.library.marc.format;

import org.hexapla.kernel.Problem;
import org.hexapla.library.marc.MarcRecord;

/// The record does not fit into the form that it should be written in.
public final class RecordUnwritable extends Problem {

    RecordUnwritable(MarcRecord record, String key, Object argument) {
        super(Category.MISTAKE, key, name(record), argument);
    }

    /// What a person knows the record by.
    private static String name(MarcRecord record) {
        return record.control().stream()
                .filter(field -> field.tag().equals("001"))
                .map(field -> field.value())
                .findFirst()
                .or(() -> record.text("191", 'a'))
                .or(() -> record.text("245", 'a'))
                .orElse("?");
    }
}
