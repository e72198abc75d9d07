package org.hexapla.usage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class CounterReportImporterTests {

    @TempDir
    Path folder;

    @Autowired
    CounterReportImporter importer;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void readsJson() throws IOException {
        var file = Files.writeString(folder.resolve("TR_2014.json"), """
                {"Report_Header": {"Release": "5.1", "Report_ID": "TR"},
                 "Report_Items": [{"Title": "Atlas", "Platform": "Json House", "Item_ID": {"Proprietary": "house:7"},
                   "Attribute_Performance": [{"Data_Type": "Book", "Access_Type": "Open",
                     "Performance": {"Total_Item_Requests": {"2014-01": 12, "2014-02": 3}}}]}]}
                """);
        assertThat(NotedRun.of(people, importer, file).added).isEqualTo(2);
        assertThat(NotedRun.of(people, importer, file).unchanged).isEqualTo(1);
        assertThat(rows("json-house"))
                .containsExactly(
                        "2014-01-01 2014-01-31 house:7 Book Open Total_Item_Requests 12 1",
                        "2014-02-01 2014-02-28 house:7 Book Open Total_Item_Requests 3 1");
    }

    @Test
    void readsTables() throws IOException {
        var columns = List.of(
                "Item",
                "Platform",
                "Proprietary_ID",
                "URI",
                "Data_Type",
                "Access_Type",
                "Metric_Type",
                "Reporting_Period_Total",
                "Jan-2014",
                "Feb-2014");
        var file = Files.writeString(
                folder.resolve("IR_2014.tsv"),
                "Report_Name\tItem Report\nRelease\t5.1\n\n" + String.join("\t", columns)
                        + "\nNote\tTsv House\t\t\tReport\tOpen\tUnique_Item_Requests\t5\t0\t5\n");
        assertThat(NotedRun.of(people, importer, file).added).isEqualTo(1);
        assertThat(rows("tsv-house"))
                .containsExactly("2014-02-01 2014-02-28 Note Report Open Unique_Item_Requests 5 5");
    }

    @Test
    void refusesWhatIsNoReport() throws IOException {
        var json = Files.writeString(folder.resolve("TR_bad.json"), "{\"Report_Header\": {\"Release\": \"4\"}}");
        var broken = Files.writeString(folder.resolve("TR_broken.json"), "{\"Report_Header\": ");
        var table = Files.writeString(folder.resolve("TR_bad.tsv"), "Title\tJan-2014\n");
        for (var file : List.of(json, broken, table)) {
            assertThat(NotedRun.of(people, importer, file).keys()).containsExactly("usage.report.unreadable");
        }
    }

    private List<String> rows(String site) {
        return database.sql("""
                        select concat_ws(' ', day, until, item, data_type, access_type, metric, quantity, line)
                        from usage.imported where site = :site order by day
                        """)
                .param("site", site)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
