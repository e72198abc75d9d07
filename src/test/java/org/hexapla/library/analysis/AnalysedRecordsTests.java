package org.hexapla.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Records that an earlier system analysed, and how they are counted.
@HexaplaTest
class AnalysedRecordsTests {

    private static final int RECORDS = 6620;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void comeInFastAndCountOnTheDayOfTheirAnalysis() throws IOException {
        var lines = new StringBuilder("symbol,title,date,type,station,issued,taken,analysed,999\n");
        for (var i = 1; i <= RECORDS; i++) {
            var day = LocalDate.of(2021, 7, 1).plusDays(i % 215);
            lines.append(
                    "A/BULK/%d,\"Report of the Secretary-General, part %d\",%s,report,%s,%s,%sT09:00:00Z,%sT09:2%d:00Z,%s%n"
                            .formatted(
                                    i,
                                    i,
                                    day,
                                    i % 2 == 0 ? "NY" : "GVA",
                                    day,
                                    day,
                                    day,
                                    i % 10,
                                    "jdc" + day.toString().replace("-", "") + "; abt"
                                            + day.plusDays(1).toString().replace("-", "")));
        }
        var file = Files.writeString(folder.resolve("analysed-records.csv"), lines);

        var start = System.nanoTime();
        var report = imports.runNow("analysed-records", file);
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("analysed records: %d in %.1f s, %.0f/s%n", RECORDS, seconds, RECORDS / seconds);

        assertThat(report.refused()).isZero();
        assertThat(report.added()).isEqualTo(RECORDS);
        assertThat(counted("A/BULK/%")).isEqualTo(RECORDS);
        assertThat(imports.runNow("analysed-records", file).unchanged()).isEqualTo(RECORDS);
        assertThat(counted("A/BULK/%")).isEqualTo(RECORDS);
        assertThat(database.sql("select distinct person from library.fact_analysed where person = 'jd'")
                        .query(String.class)
                        .list())
                .containsExactly("jd");
    }

    @Test
    void areRefusedWithoutASignOfWhoAnalysedThem() throws IOException {
        var file = Files.writeString(folder.resolve("analysed-wrong.csv"), """
                symbol,title,station,issued,999
                A/BULK/X1,One,NY,2021-07-01,
                A/BULK/X2,Two,Atlantis,2021-07-01,jdc20210701
                """);

        var report = imports.runNow("analysed-records", file);

        assertThat(report.badInputs())
                .extracting(bad -> bad.key())
                .containsExactly("analysis.import.no-log", "analysis.import.no-value");
        assertThat(counted("A/BULK/X%")).isZero();
    }

    private long counted(String symbols) {
        return database.sql("""
                        select count(*) from library.fact_analysed fact
                        join library.document_symbol symbol on symbol.record = fact.record::bigint
                        where symbol.display like :symbols and fact.day between '2021-07-01' and '2022-02-28'
                        """).param("symbols", symbols).query(Long.class).single();
    }
}
