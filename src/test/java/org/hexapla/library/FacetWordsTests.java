package org.hexapla.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.search.FacetNames;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever narrows a search reads words, never the codes behind them.
@HexaplaTest
class FacetWordsTests {

    @Autowired
    FacetNames names;

    @Autowired
    SampleRecords sample;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void nameEveryTypeAndSpecialSession(String tag) {
        var reader = new Language(tag);
        var types = List.of("vote", "speech", "state", "concept", "resolution", "verbatim-record");
        assertThat(names.of("type", types, reader)).containsOnlyKeys(types);
        assertThat(names.of("session", List.of("48", "10emsp", "30sp"), reader))
                .containsOnlyKeys("10emsp", "30sp")
                .containsEntry("10emsp", Messages.text(reader, "library.session.emergency", "10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void standBesideTheSampleInsteadOfCodes(String tag) {
        sample.load();
        for (var facet : List.of("body", "type", "organ", "genre", "session", "language", "subject")) {
            var page = Jsoup.parse(
                    new Site(port).get("/" + tag + "/search?q=&more=" + facet).body());
            var named = page.select(".facet a[href*=" + facet + "=] bdi").eachText();
            assertThat(named)
                    .as(facet)
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(word)
                            .doesNotContain("library.")
                            .doesNotMatch("[a-z0-9]+(?:[-._][a-z0-9]+)+|[a-z]{2,3}|\\d+[a-z]+|[A-Z](?:/[A-Z.0-9]+)*"));
        }
    }
}
