package org.hexapla.newsroom.distribution;

import java.util.List;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.Themes;
import org.hexapla.newsroom.story.ItemType;
import org.jspecify.annotations.Nullable;

/// What a media organisation sees of itself; a form to apply for whoever speaks for none.
///
/// @param organisation null where the person speaks for none
/// @param offer what can be chosen
/// @param secret the address from which a program pulls, shown once; empty where none was made just now
/// @param fault the message key of what was wrong; empty where nothing was
public record WireView(
        @Nullable MediaOrganisation organisation,
        DownloadTerms.Terms terms,
        List<SubscriptionLine> subscriptions,
        List<UsesView.Line> uses,
        Offer offer,
        String secret,
        String fault) {

    public record Offer(
            List<Country> countries, List<Themes.Named> themes, List<ItemType> types, List<Language> languages) {}

    public boolean isAdmitted() {
        return organisation != null && organisation.state() == MediaOrganisation.State.ADMITTED;
    }

    public boolean hasAgreed() {
        return organisation != null && organisation.terms() >= terms.version();
    }
}
