package org.hexapla.library.marc.query;

import java.util.List;
import org.hexapla.library.RecordId;

/// What came of a question.
public sealed interface Answer {

    /// @param records that fit, in the order of their numbers
    /// @param isCut whether there are more than are told
    /// @param behind how many records could not be asked yet, because they were changed just now: ask again
    record Found(List<RecordId> records, boolean isCut, long behind) implements Answer {

        public Found {
            records = List.copyOf(records);
        }
    }

    /// It cannot be understood.
    record Mistaken(Mistake mistake) implements Answer {}

    /// It would have taken too long: ask for less, with another condition beside it.
    record TooLong() implements Answer {}
}
