package org.hexapla.library.marc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.jspecify.annotations.Nullable;

/// The records of one kind in MARC, as a bean of the part of the library that owns the kind.
///
/// What is saved here is read into the kind's own model, and what changes in the model changes the fields that say
/// it and no others; a record that was never catalogued in MARC is written out from the model.
public interface MarcShelf {

    RecordKind kind();

    /// The live records among these.
    Map<RecordId, MarcEntry> find(Collection<RecordId> ids);

    /// Live records after one of them (or from the first), in the order of their numbers.
    List<RecordId> after(@Nullable RecordId last, int most);

    /// Takes new records in, all or none. They are validated and linked already.
    List<RecordId> add(List<MarcRecord> records);

    /// @param version the one that was seen
    /// @throws org.hexapla.library.RecordChanged if another change came first
    void change(RecordId id, int version, MarcRecord record);

    /// Reads the models of records anew from their fields, after headings that they link to have come to read
    /// otherwise. The records themselves say what they said: they keep their versions.
    void reread(Collection<RecordId> ids);

    void remove(RecordId id, int version, String reason);

    /// Brings a removed record back as it was in its last version, under its own number.
    ///
    /// @param version the number that the removal gave it
    /// @throws org.hexapla.library.RecordChanged if somebody brought it back already
    void restore(RecordId id, int version, PastVersion last);

    /// The fields that a version had before it ended, as its model says them where it was not catalogued in MARC
    /// then; nothing, if they can no longer be told.
    Optional<MarcRecord> asItWas(PastVersion version);
}
