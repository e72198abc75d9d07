package org.hexapla.library.marc.query;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.RecordId;

/// What a record must be like to be found.
public sealed interface Condition {

    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}

    /// In one of these places stands what is wanted.
    record Says(List<Spot> spots, Wanted wanted) implements Condition {

        public Says {
            spots = List.copyOf(spots);
        }
    }

    record Numbered(RecordId record) implements Condition {}

    /// It links to the heading, from whatever field.
    record Links(AuthorityId heading) implements Condition {}

    /// It was made or last changed before, on or after a day.
    record Dated(Act act, Relation relation, LocalDate day) implements Condition {}

    /// It was made or last changed by somebody of that name.
    record By(Act act, String name) implements Condition {}

    enum Act {
        CREATED,
        UPDATED
    }

    enum Relation {
        BEFORE,
        ON,
        AFTER
    }
}
