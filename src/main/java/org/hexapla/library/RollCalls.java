package org.hexapla.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hexapla.kernel.Symbol;

/// The recorded votes on resolutions, for those who show a resolution.
public interface RollCalls {

    /// The roll calls by which these symbols of one document were adopted or rejected, oldest first.
    List<RollCallCard> of(Collection<Symbol> resolutions);

    /// @param address where it opens, after the language: `/votes/12`
    record RollCallCard(RecordId id, LocalDate date, int yes, int no, int abstain, String address) {}
}
