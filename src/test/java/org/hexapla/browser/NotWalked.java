package org.hexapla.browser;

import java.util.Set;

/// Pages that no walk from the beginnings finds.
///
/// The first run is over in a house that has people: `FirstRunBrowserTests` looks at it. What an applicant has by a
/// secret word, a reviewer was given, and the staff looks at before it decides: `PartnersBrowserTests` does. The trial
/// till is there in a demonstration only. What people have of actions and contests by a secret word, records of reach,
/// and what only answers a form, are read by the tests of `campaigns`, which do not look.
final class NotWalked {

    static final Set<String> TEMPLATES = Set.of(
            "people/setup",
            "forms/ownAnswer",
            "payments/trial",
            "partners/own-application",
            "partners/invitation",
            "partners/review",
            "partners/decision",
            "actions/own",
            "contests/guardian",
            "contests/judge",
            "contests/own",
            "campaigns/reachRecord",
            "campaigns/coverage-trial",
            "campaigns/postingAddress");

    private NotWalked() {}
}
