package org.hexapla.occasions.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;

/// Somebody who wants to come to an event.
///
/// @param parent whoever registered the group to which this one belongs; null for that one, and for whoever comes alone
/// @param person the key of the person
public record Registration(
        long id, EventCode event, @Nullable Long parent, String person, Who who, State state, Marks marks) {

    public static final String KIND = "occasions.registration";

    public ItemRef item() {
        return new ItemRef(KIND, Long.toString(id));
    }

    /// What is known of the person; all but the language may be empty.
    ///
    /// @param language in which they are written to
    public record Who(
            String name, String mail, String organisation, Language language, String country, String audience) {

        public Who {
            name = name.strip();
            mail = mail.strip();
            organisation = organisation.strip();
        }
    }

    /// @param claim what they have of the ledger, and turn their turn in the line
    /// @param offeredUntil until when a place is kept for them
    /// @param registered when they confirmed
    public record Marks(
            @Nullable Long claim,
            @Nullable Long turn,
            @Nullable Instant offeredUntil,
            Instant asked,
            @Nullable Instant registered,
            @Nullable Instant accepted,
            @Nullable Instant attended) {}

    public enum State {
        /// The address is not confirmed.
        ASKED,
        /// Somebody has to agree.
        APPROVAL,
        /// There is no place left.
        WAITING,
        /// A place is kept for a while.
        OFFERED,
        ACCEPTED,
        DECLINED,
        CANCELLED,
        /// The place that was offered was not taken in time.
        LAPSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "registration.state." + code();
        }

        /// Whether they still mean to come.
        public boolean isOpen() {
            return switch (this) {
                case ASKED, APPROVAL, WAITING, OFFERED, ACCEPTED -> true;
                case DECLINED, CANCELLED, LAPSED -> false;
            };
        }

        static Optional<State> parse(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }
}
