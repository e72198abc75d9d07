package org.hexapla.library.proceedings.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.jobs.Imports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class IndexesImporterTests {

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @Test
    void theSamplesTwoIndexesAreIssuedOnceAndForAll() throws IOException {
        var first = imports.runNow("indexes", Path.of("sample/library/indexes"));
        var again = imports.runNow("indexes", Path.of("sample/library/indexes"));
        assertThat(first.badInputs()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(database.sql("""
                                select count(*) from library.fact_indexes where day between '2021-07-01' and '2022-01-31'
                                """).query(Integer.class).single()).isEqualTo(2);
        assertThat(new Site(port).get("/en/proceedings/S-75/votes").body()).contains("Niger", "9925");
        assertThat(new Site(port).get("/en/proceedings/E-2020/supplements").body())
                .contains("No. 3");
    }
}
