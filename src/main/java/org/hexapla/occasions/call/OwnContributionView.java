package org.hexapla.occasions.call;

import org.hexapla.forms.Sheet;
import org.hexapla.occasions.event.Event;

/// One's own contribution.
///
/// @param path of the page, after the language
/// @param message what was just done; empty where nothing was
/// @param isOpen whether it can still be handed in or changed
public record OwnContributionView(
        Event event, Call call, Contribution contribution, Sheet sheet, String path, String message, boolean isOpen) {

    /// Whether something else was handed in before what is being filled in.
    public boolean isChanging() {
        return contribution.isBeingFilledIn() && contribution.papers().handedIn() != null;
    }

    public boolean mayChange() {
        return isOpen
                && contribution.state() == Contribution.State.SUBMITTED
                && contribution.papers().draft() == null;
    }

    public boolean mayWithdraw() {
        return switch (contribution.state()) {
            case DRAFT, SUBMITTED, ACCEPTED -> true;
            case DECLINED, WITHDRAWN -> false;
        };
    }
}
