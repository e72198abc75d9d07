package org.hexapla.library;

import java.util.Locale;
import org.hexapla.kernel.ItemRef;

/// What a record of the library is about.
public enum RecordKind {
    DOCUMENT,
    SPEECH,
    VOTE;

    /// The kind's word in the database and in references.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How other modules refer to a record of this kind: `library.document:12`.
    public ItemRef item(RecordId record) {
        return new ItemRef("library." + code(), record.toString());
    }
}
