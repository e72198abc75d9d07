package org.hexapla.partners.register;

import java.time.Instant;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;

/// Something that was written or said between us and a partner.
///
/// @param address to whom or from whom, where it was a letter
public record Note(
        long id, Way way, Language language, String address, String subject, String body, Instant at, PersonId by) {

    public enum Way {
        OUT,
        IN,
        NOTE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
