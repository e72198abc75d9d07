package org.hexapla.campaigns.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.campaigns.CampaignCard;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.jspecify.annotations.Nullable;

/// A campaign.
///
/// @param version from 1, one more with each change
public record Campaign(CampaignCode code, int version, Content content) {

    /// Where a campaign stands.
    public enum State {
        PLANNED,
        OPEN,
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<State> parse(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }

    /// @param languages in which it is meant to speak
    /// @param hashtags without their sign
    /// @param observance the code of the international day that it is about, or empty
    /// @param initiative the code of the initiative that it belongs to, or empty
    public record Content(
            State state,
            Words words,
            List<Language> languages,
            List<String> hashtags,
            List<PartnerId> partners,
            String observance,
            String initiative,
            LocalDate since,
            @Nullable LocalDate until) {}

    /// @param messages what it says, a message a line
    public record Words(LocalizedText title, LocalizedText goal, LocalizedText audiences, LocalizedText messages) {}

    public boolean isPublic() {
        return content.state() != State.PLANNED;
    }

    CampaignCard card() {
        return new CampaignCard(
                code,
                content.words().title(),
                content.languages(),
                content.hashtags(),
                content.initiative(),
                content.since(),
                content.until(),
                isPublic());
    }
}
