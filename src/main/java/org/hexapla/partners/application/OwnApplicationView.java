package org.hexapla.partners.application;

import org.hexapla.forms.Sheet;
import org.hexapla.partners.programme.Programme;
import org.jspecify.annotations.Nullable;

/// An application as its applicant sees it.
///
/// @param secret by which it is opened
/// @param sheet null where it came in from an earlier system
/// @param message what was just done; empty where nothing was
/// @param isOpen whether it can still be sent, or sent again
/// @param zone the city by whose clock the last day ends
public record OwnApplicationView(
        String secret,
        Application application,
        Programme programme,
        @Nullable Sheet sheet,
        String message,
        boolean isOpen,
        String zone) {

    public boolean isDraft() {
        return application.state() == Application.State.DRAFT;
    }

    public boolean isOver() {
        return application.state().isOver();
    }
}
