package org.hexapla.media.desk;

import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be counted of pictures, film and sound.
@Configuration(proxyBeanMethods = false)
class MediaFacts {

    @Bean
    FactSource mediaDownloadsAsFacts() {
        return source(
                "downloads",
                FactSource.Extent.FLOW,
                Set.of("language", "kind", "subject", "organisation"),
                "/{lang}/media/packages/{record}/downloads");
    }

    @Bean
    FactSource streamsAsFacts() {
        var streams =
                source("streams", FactSource.Extent.FLOW, Set.of("kind", "subject", "heard"), "/{lang}/live/{record}");
        return streams.with(streams.metric().withSeveral("heard"));
    }

    @Bean
    FactSource recordingsAsFacts() {
        return source(
                "recordings",
                FactSource.Extent.STOCK,
                Set.of("language", "kind", "subject"),
                "/{lang}/recordings/{record}");
    }

    @Bean
    FactSource subtitlesAsFacts() {
        return source(
                "subtitles",
                FactSource.Extent.STOCK,
                Set.of("language", "kind", "subject"),
                "/{lang}/recordings/{record}/transcript");
    }

    @Bean
    FactSource picturesAsFacts() {
        var pictures =
                source("pictures", FactSource.Extent.STOCK, Set.of("subject", "told"), "/{lang}/pictures/{record}");
        return pictures.with(pictures.metric().withSeveral("told"));
    }

    private static FactSource source(String name, FactSource.Extent extent, Set<String> dimensions, String address) {
        return new FactSource(
                "media." + name,
                Messages.inOfficialLanguages("media.fact." + name),
                Messages.inOfficialLanguages("media.fact." + name + ".definition"),
                "media.fact." + name + ".unit",
                extent,
                dimensions,
                "media.fact_" + name,
                address);
    }
}
