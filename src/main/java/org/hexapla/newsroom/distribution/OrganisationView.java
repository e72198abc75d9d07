package org.hexapla.newsroom.distribution;

import java.util.List;
import org.hexapla.kernel.Language;

/// A media organisation as the staff sees it.
///
/// @param contact the name of who speaks for it; empty if the account is no more
/// @param fault the message key of what was wrong with a report; empty where nothing was
public record OrganisationView(
        MediaOrganisation organisation,
        String contact,
        List<SubscriptionLine> subscriptions,
        List<UsesView.Line> uses,
        List<Language> languages,
        String fault) {}
