package org.hexapla.partners.meeting;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.figures.Initiative;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.register.Partner;
import org.hexapla.partners.representation.Representative;

/// The meetings before the staff.
public record MeetingsView(
        List<Meeting> meetings, List<Programme> programmes, List<Initiative> initiatives, LocalDate today) {

    /// One meeting with all who were put forward for it.
    ///
    /// @param done how many were done with just now; less than 0 where nothing was
    /// @param full for how many of them there was no place
    public record One(Meeting meeting, List<Nomination> nominations, LocalDate today, int done, int full) {

        public long of(Nomination.State state) {
            return nominations.stream().filter(one -> one.state() == state).count();
        }

        public long asked() {
            return nominations.stream()
                    .filter(one -> one.state() != Nomination.State.WITHDRAWN)
                    .count();
        }

        public long attended() {
            return nominations.stream().filter(Nomination::isThere).count();
        }

        /// Who sends anybody.
        public long members() {
            return nominations.stream()
                    .map(one -> one.by().partner())
                    .distinct()
                    .count();
        }

        public long left() {
            return meeting.rules().places() - of(Nomination.State.ACCEPTED);
        }
    }

    /// What a member may send people to.
    public record Own(Partner partner, List<Call> calls, LocalDate today) {}

    /// @param sent whom the member put forward
    /// @param may whom it could put forward
    public record Call(Meeting meeting, List<Nomination> sent, List<Representative> may) {}
}
