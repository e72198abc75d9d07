package org.hexapla.partners.roster;

import java.util.List;

/// A hearing before the staff.
///
/// @param found how many the question finds who are not invited yet
/// @param done how many were done with just now; less than 0 where nothing was
public record HearingView(Hearing hearing, List<Invitation> invitations, RosterQuestion question, int found, int done) {

    public long of(String answer) {
        return invitations.stream()
                .filter(invitation -> invitation.answer().equals(answer))
                .count();
    }

    public long attended() {
        return invitations.stream().filter(Invitation::isThere).count();
    }
}
