package org.hexapla.library.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.jobs.JobId;
import org.hexapla.people.PersonId;

/// Records that are to be saved together: what a file brought, or what a batch edit changes.
///
/// @param name of the file, or what the edit looked for
/// @param by who made it, and in whose name it is saved
/// @param job what is working on it, or last did
public record Batch(
        BatchId id,
        Origin origin,
        String name,
        PersonId by,
        Instant made,
        State state,
        Optional<JobId> job,
        Counts counts) {

    public enum Origin {
        FILE,
        EDIT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum State {
        /// Its records are read, and not looked at yet.
        MADE,
        CHECKING,
        CHECKED,
        SAVING,
        SAVED,
        UNDOING,
        UNDONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether a job is at it.
        public boolean isUnderWay() {
            return switch (this) {
                case CHECKING, SAVING, UNDOING -> true;
                case MADE, CHECKED, SAVED, UNDONE -> false;
            };
        }
    }

    /// @param misread faults of the file; while there is one, nothing of it is saved
    /// @param ready chosen, without errors and not saved yet
    /// @param done saved by now
    public record Counts(long total, long misread, long errors, long warnings, long ready, long done) {}

    /// Whether its records may be chosen and saved.
    public boolean maySave() {
        return state == State.CHECKED && counts.misread() == 0 && counts.ready() > 0;
    }

    public boolean mayUndo() {
        return state == State.SAVED && counts.done() > 0;
    }
}
