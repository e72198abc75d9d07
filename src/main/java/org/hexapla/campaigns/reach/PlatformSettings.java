package org.hexapla.campaigns.reach;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The platforms that are asked over their interfaces. One without its key or address is not asked.
///
/// @param youtubeKey the key of the YouTube Data API
/// @param youtube where that interface is
/// @param mastodonToken a token of the application, with the right to read; may be empty where the server is open
/// @param mastodon the server on which the house's accounts are; empty for none
/// @param patience how long an answer is waited for
@ConfigurationProperties("hexapla.campaigns.platforms")
record PlatformSettings(
        @DefaultValue("") String youtubeKey,
        @DefaultValue("https://www.googleapis.com") URI youtube,
        @DefaultValue("") String mastodonToken,
        @DefaultValue("") String mastodon,
        @DefaultValue("10s") Duration patience) {

    /// A secret is never shown, not in a log either.
    @Override
    public String toString() {
        return "PlatformSettings[" + youtube + ", " + mastodon + "]";
    }
}
