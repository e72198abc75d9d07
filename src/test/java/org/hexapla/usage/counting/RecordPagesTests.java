package org.hexapla.usage.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.Language;
import org.hexapla.usage.Act;
import org.hexapla.usage.Uses;
import org.hexapla.usage.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class RecordPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Journal journal;

    @Autowired
    CountingUse counting;

    @Autowired
    JdbcClient database;

    @Autowired
    List<DimensionLabels> labels;

    @Test
    void citiesAreNamedInFigures() {
        database.sql("""
                        insert into usage.city (city, country, name) values ('KE:Lamu', 'KE', '{"en": "Lamu", "ar": "لامو"}')
                        on conflict do nothing""").update();
        assertThat(named("city", "KE:Lamu", Language.AR)).isEqualTo("لامو");
        assertThat(named("city", "KE:Nowhere", Language.EN)).isEmpty();
    }

    @Test
    void whatWasUsedIsNamedInFigures() {
        database.sql("""
                        insert into usage.item (item, title, symbol, data_type, access_type, parent, title_item, path)
                        values ('library.document:4711', '{"en": "On wells"}', 'A/1/9', 'Article', 'Open', '', '', '')
                        on conflict do nothing""").update();
        assertThat(named("subject", "library.document:4711", Language.EN)).isEqualTo("A/1/9 On wells");
    }

    private String named(String dimension, String value, Language reader) {
        return labels.stream()
                .filter(known -> known.dimension().equals(dimension))
                .flatMap(known -> known.labels(List.of(value), reader).values().stream())
                .collect(Collectors.joining());
    }

    @Test
    void openEveryRecordBehindAFact() {
        journal.append(Uses.at("2017-02-03T08:00:00Z", Act.DOWNLOAD, "library.document:1", "/a", 1));
        journal.flush();
        counting.count();
        var site = new Site(port);
        for (var view : new String[] {"usage.fact_unique_downloads", "usage.fact_users"}) {
            var record = database.sql("select record from " + view + " where day = '2017-02-03'")
                    .query(String.class)
                    .single();
            for (var language : Language.OFFICIAL) {
                var answer = site.get("/" + language + "/usage/records/" + record);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("CH").doesNotContain("usage.record");
            }
        }
        assertThat(site.get("/en/usage/records/2017-02-03.1").statusCode()).isEqualTo(404);
        assertThat(site.get("/en/usage/records/x").statusCode()).isEqualTo(404);
    }
}
