package org.hexapla.campaigns.reach;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The Mastodon API (docs.joinmastodon.org, “accounts API methods” and “Status”): `GET /api/v1/accounts/lookup`, then
/// `GET /api/v1/accounts/{id}/statuses`. It tells favourites, boosts and replies of a post, and no views.
@Component
class Mastodon implements Platform {

    private static final int MOST = 40;

    private final PlatformSettings settings;

    Mastodon(PlatformSettings settings) {
        this.settings = settings;
    }

    @Override
    public String code() {
        return "mastodon";
    }

    @Override
    public boolean isThere() {
        return !settings.mastodon().isEmpty();
    }

    @Override
    public String definition(Measure measure) {
        return "Mastodon API: favourites, boosts and replies";
    }

    @Override
    public Answer ask(Account account) {
        var client = new PlatformClient(code(), settings.mastodon(), settings.patience());
        var token = settings.mastodonToken().isEmpty() ? "" : "Bearer " + settings.mastodonToken();
        var name = account.address().replaceFirst("^.*/@?", "");
        var known = client.get("Authorization", token, "/api/v1/accounts/lookup?acct={name}", name);
        var statuses = client.get(
                "Authorization",
                token,
                "/api/v1/accounts/{id}/statuses?limit={most}&exclude_reblogs=true",
                known.path("id").asString(""),
                MOST);
        var readings = new ArrayList<Reading>();
        for (var status : statuses) {
            readings.add(reading(status));
        }
        return new Answer(
                known.path("followers_count").isNumber()
                        ? known.path("followers_count").asLong()
                        : null,
                readings);
    }

    private static Reading reading(JsonNode status) {
        var hashtags = new ArrayList<String>();
        status.path("tags").forEach(tag -> hashtags.add(tag.path("name").asString("")));
        var interactions = status.path("favourites_count").asLong(0)
                + status.path("reblogs_count").asLong(0)
                + status.path("replies_count").asLong(0);
        return new Reading(
                status.path("id").asString(""),
                Jsoup.parse(status.path("content").asString("")).text(),
                status.path("url").asString(""),
                day(status.path("created_at").asString("")),
                Language.parse(status.path("language").asString("")).orElse(null),
                List.copyOf(hashtags),
                Map.of(Measure.INTERACTIONS, interactions));
    }

    static LocalDate day(String moment) {
        return OffsetDateTime.parse(moment)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }
}
