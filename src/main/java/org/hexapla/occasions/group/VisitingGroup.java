package org.hexapla.occasions.group;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.visit.Visit;

/// A group that wants to come.
///
/// @param number by which people speak of it
/// @param offer what it was offered
public record VisitingGroup(long id, String number, Request request, State state, Optional<Offer> offer) {

    /// What the group asks for.
    ///
    /// @param kind a school, or a briefing of any other group
    /// @param wishes in their own words
    public record Request(String station, Visit.Kind kind, Party party, LocalDate wanted, String wishes) {}

    /// @param language in which they are written to and led
    /// @param country the code of three letters; empty where they did not say
    public record Party(
            String name, String contact, String mail, Language language, String country, int students, int adults) {

        public int many() {
            return students + adults;
        }
    }

    public record Offer(long slot, ClaimId claim) {}

    public enum State {
        REQUESTED,
        PROPOSED,
        CONFIRMED,
        /// They, or we, said no.
        DECLINED,
        CAME;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "visits.group." + code();
        }
    }

    /// Whether places are held for it, or are its own.
    boolean isExpected() {
        return state == State.PROPOSED || state == State.CONFIRMED;
    }

    public ItemRef ref() {
        return ref(id);
    }

    static ItemRef ref(long id) {
        return new ItemRef("occasions.group", Long.toString(id));
    }
}
