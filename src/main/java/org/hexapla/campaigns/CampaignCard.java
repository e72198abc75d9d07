package org.hexapla.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A campaign in a line.
///
/// @param languages in which it is meant to speak
/// @param hashtags without their sign
/// @param initiative the code of the initiative that it belongs to, or empty
/// @param isPublic whether everybody may read of it: it is no longer only planned
public record CampaignCard(
        CampaignCode code,
        LocalizedText title,
        List<Language> languages,
        List<String> hashtags,
        String initiative,
        LocalDate since,
        @Nullable LocalDate until,
        boolean isPublic) {

    public ItemRef item() {
        return item(code);
    }

    /// How facts name a campaign as their subject.
    public static ItemRef item(CampaignCode code) {
        return new ItemRef("campaigns.campaign", code.value());
    }
}
