package org.hexapla.partners.meeting;

import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;

/// That a member would send somebody to a meeting.
///
/// @param name of whom it would send
/// @param kind of representative
/// @param isThere whether they came
public record Nomination(
        long id,
        long meeting,
        long representative,
        State state,
        LocalizedText name,
        String kind,
        By by,
        String decision,
        boolean isThere) {

    /// Who would send them.
    ///
    /// @param country its code, or empty
    /// @param mail where it is written to, or empty
    public record By(PartnerId partner, LocalizedText name, String country, String mail, Language language) {}

    public enum State {
        ASKED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "participation.state." + code();
        }
    }

    /// Whether it takes, or may yet take, one of the places.
    public boolean isLive() {
        return state == State.ASKED || state == State.ACCEPTED;
    }
}
