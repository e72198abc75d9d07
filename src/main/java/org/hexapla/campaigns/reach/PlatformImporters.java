package org.hexapla.campaigns.reach;

import org.hexapla.jobs.Importer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One importer for each format that platforms give away.
@Configuration(proxyBeanMethods = false)
class PlatformImporters {

    @Bean
    static Importer youtubeExports(Accounts accounts, ReadingExports reading) {
        return new PlatformImporter(ExportFormat.YOUTUBE, accounts, reading);
    }

    @Bean
    static Importer xExports(Accounts accounts, ReadingExports reading) {
        return new PlatformImporter(ExportFormat.X, accounts, reading);
    }

    @Bean
    static Importer linkedinExports(Accounts accounts, ReadingExports reading) {
        return new PlatformImporter(ExportFormat.LINKEDIN, accounts, reading);
    }

    @Bean
    static Importer metaExports(Accounts accounts, ReadingExports reading) {
        return new PlatformImporter(ExportFormat.META, accounts, reading);
    }
}
