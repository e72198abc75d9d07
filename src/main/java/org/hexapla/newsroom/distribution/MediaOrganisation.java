package org.hexapla.newsroom.distribution;

import java.util.Locale;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.PersonId;

/// A newsroom elsewhere that takes our items.
///
/// @param contact who speaks for it here
/// @param terms the latest version of the terms of download that it agreed to; 0 for none
public record MediaOrganisation(long id, String name, Country country, PersonId contact, State state, int terms) {

    ItemRef item() {
        return new ItemRef("newsroom.organisation", String.valueOf(id));
    }

    /// How far it has come.
    public enum State {
        APPLIED,
        ADMITTED,
        REFUSED,
        ENDED;

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean mayBecome(State next) {
            return switch (this) {
                case APPLIED -> next == ADMITTED || next == REFUSED;
                case ADMITTED -> next == ENDED;
                case REFUSED, ENDED -> false;
            };
        }
    }
}
