package org.hexapla.library.eresources.reports;

import org.hexapla.jobs.BadInput;

/// A report cannot be understood at some place.
final class ReportUnreadable extends Exception {

    private final transient BadInput badInput;

    ReportUnreadable(BadInput badInput) {
        super(badInput.key());
        this.badInput = badInput;
    }

    BadInput badInput() {
        return badInput;
    }
}
