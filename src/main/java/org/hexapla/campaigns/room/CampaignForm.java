package org.hexapla.campaigns.room;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.campaigns.CampaignsRefused;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Fields;
import org.hexapla.partners.PartnerId;
import org.jspecify.annotations.Nullable;

/// Reads the form of a campaign.
record CampaignForm(Fields fields, List<Language> offered) {

    private static final int LONGEST_TAG = 100;

    /// @param before what it was, in the languages that the page did not offer; nothing of a new one
    Campaign.Content content(@Nullable Campaign before) {
        var old = before == null
                ? new Campaign.Words(
                        LocalizedText.none(), LocalizedText.none(), LocalizedText.none(), LocalizedText.none())
                : before.content().words();
        return new Campaign.Content(
                Campaign.State.parse(fields.line("state")).orElse(Campaign.State.PLANNED),
                new Campaign.Words(
                        fields.words("title", offered, old.title()),
                        fields.words("goal", offered, old.goal()),
                        fields.words("audiences", offered, old.audiences()),
                        fields.words("messages", offered, old.messages())),
                words("languages", CampaignForm::language),
                words("hashtags", CampaignForm::hashtag),
                words("partners", CampaignForm::partner),
                fields.line("observance"),
                fields.line("initiative"),
                fields.day("since"),
                fields.anyDay("until").orElse(null));
    }

    private <T> List<T> words(String field, Function<String, T> reading) {
        return Stream.of(fields.text(field).split("[\\s,،、]+"))
                .filter(word -> !word.isEmpty())
                .map(reading)
                .distinct()
                .toList();
    }

    private static Language language(String tag) {
        return Language.parse(tag).orElseThrow(() -> CampaignsRefused.mistake("language", tag));
    }

    static String hashtag(String written) {
        var hashtag = written.startsWith("#") ? written.substring(1) : written;
        if (!hashtag.matches("[\\p{L}\\p{M}\\p{N}_]+") || hashtag.length() > LONGEST_TAG) {
            throw CampaignsRefused.mistake("hashtag", written);
        }
        return hashtag;
    }

    private static PartnerId partner(String number) {
        return PartnerId.parse(number).orElseThrow(() -> CampaignsRefused.mistake("partner", number));
    }
}
