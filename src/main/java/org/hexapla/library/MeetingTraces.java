package org.hexapla.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Symbol;

/// What the records of one kind tell of meetings, as a bean of the part of the library that owns the kind. A meeting is
/// known by the symbol of its record, whether the library holds that record or not.
public interface MeetingTraces {

    RecordKind kind();

    /// The meetings of these days, the last day included.
    List<HeldMeeting> between(LocalDate first, LocalDate last);

    /// The meeting of a record, if anything is told of it here.
    Optional<HeldMeeting> find(Symbol record);

    /// The records of the kind that belong to a meeting, in the order in which they came about.
    List<RecordId> of(Symbol record);
}
