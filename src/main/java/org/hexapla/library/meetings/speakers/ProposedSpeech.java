package org.hexapla.library.meetings.speakers;

import java.util.Locale;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.RecordId;
import org.jspecify.annotations.Nullable;

/// A speech that a verbatim record seems to hold.
///
/// @param line of the record with which it begins
/// @param words how many it has
/// @param person the speaker as the authority file enters or would enter them
/// @param heading of the speaker, where one is known
/// @param state the code of the state spoken for, or empty
/// @param organisation spoken for, where it is no state, or empty
/// @param spoken the tag of the language
/// @param item the number of the agenda item, or empty
/// @param joined the proposal that it belongs to
public record ProposedSpeech(
        long id,
        int position,
        int page,
        String line,
        String firstWords,
        int words,
        Role role,
        String person,
        @Nullable AuthorityId heading,
        String state,
        String organisation,
        String spoken,
        String item,
        Verdict verdict,
        @Nullable Long joined,
        @Nullable RecordId record) {

    /// Those who preside speak often, and mostly to give others the floor: so few words are no speech.
    private static final int PROCEDURE = 250;

    public enum Role {
        SPEAKER,
        CHAIR,
        NATIONAL,
        OFFICE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "meetings.role." + code();
        }
    }

    public enum Verdict {
        OPEN,
        ACCEPTED,
        JOINED,
        REFUSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "meetings.verdict." + code();
        }
    }

    public boolean isOpen() {
        return verdict == Verdict.OPEN;
    }

    /// Whether it is only the conduct of the meeting.
    public boolean isProcedure() {
        return role == Role.CHAIR && words < PROCEDURE;
    }

    /// Whether nothing about it is left open: it can be accepted with all others that are so.
    public boolean isReady() {
        return isOpen() && !isProcedure() && heading != null;
    }
}
