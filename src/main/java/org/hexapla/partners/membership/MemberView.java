package org.hexapla.partners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.register.Partner;
import org.jspecify.annotations.Nullable;

/// A member's own page.
///
/// @param country its name for the reader, or empty
/// @param joinable what the staff may admit it to without an application
/// @param isKeeper whether the reader speaks for it
/// @param isStaff whether the reader looks after the programmes
public record MemberView(
        Partner partner,
        String country,
        List<Belonging> belongings,
        List<Programme> joinable,
        boolean isKeeper,
        boolean isStaff) {

    /// To a programme.
    ///
    /// @param signed the day of each commitment that was signed, by its code
    /// @param events what was decided; for the staff alone
    public record Belonging(
            Membership membership,
            Programme programme,
            Map<String, LocalDate> signed,
            List<Memberships.Story> stories,
            List<Memberships.Report> reports,
            List<Membership.Event> events,
            LocalDate today) {

        public @Nullable LocalDate signed(Programme.Point commitment) {
            return signed.get(commitment.code());
        }

        public boolean isOpen() {
            return membership.state() == Membership.State.ACTIVE;
        }

        public String standing() {
            return membership.messageKey(today);
        }
    }
}
