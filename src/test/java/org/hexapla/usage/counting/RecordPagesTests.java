package org.hexapla.usage.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.Site;
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
