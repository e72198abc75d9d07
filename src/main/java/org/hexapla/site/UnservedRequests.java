package org.hexapla.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the server itself turns away before any page is asked: an address with characters that none may have, headers
/// without end. The reader is told in the language of the address or the browser, or in all six where neither could be
/// read.
public final class UnservedRequests extends ErrorReportValve {

    /// The server makes the last of its valves by its name.
    public UnservedRequests() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var family = response.getStatus() < 500 ? "400" : "500";
        var languages = language(request).map(List::of).orElse(Language.OFFICIAL);
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page(languages, family));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            // Whoever sent it no longer listens.
            container.getLogger().debug("not told", e);
        }
    }

    private static Optional<Language> language(Request request) {
        var path = String.valueOf(request.getRequestURI());
        return Arrays.stream(path.split("[/?]", 3))
                .skip(1)
                .limit(1)
                .flatMap(tag -> Language.parse(tag).stream())
                .filter(Language.OFFICIAL::contains)
                .findFirst()
                .or(() -> request.getHeader("Accept-Language") == null
                        ? Optional.empty()
                        : Collections.list(request.getLocales()).stream()
                                .flatMap(locale -> Language.parse(locale.getLanguage()).stream())
                                .filter(Language.OFFICIAL::contains)
                                .findFirst());
    }

    /// Messages are our own words and hold no markup.
    private static String page(List<Language> languages, String family) {
        var first = languages.getFirst();
        return """
                <!doctype html>
                <html lang="%s" dir="%s"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>\
                <link rel="stylesheet" href="/assets/hexapla.css"></head><body><main class="band">
                <h1>%s</h1>
                %s
                </main></body></html>
                """.formatted(
                        first,
                        first.direction(),
                        text(first, "heading-", family),
                        text(first, "heading-", family),
                        languages.stream()
                                .map(language -> "<p lang=\"%s\" dir=\"%s\">%s</p>"
                                        .formatted(language, language.direction(), text(language, "message-", family)))
                                .collect(Collectors.joining("\n")));
    }

    private static String text(Language language, String kind, String family) {
        return Messages.text(language, "site.error." + kind + family);
    }

    /// Puts it in the place of the server's own page.
    @Configuration(proxyBeanMethods = false)
    static class InThePlaceOfTheServersPage {

        @Bean
        TomcatContextCustomizer unservedRequests() {
            return context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(UnservedRequests.class.getName());
                }
            };
        }
    }
}
