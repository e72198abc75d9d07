package org.hexapla.usage.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class UsePagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void write() {
        new SampleUse(database).write();
    }

    @AfterEach
    void remove() {
        new SampleUse(database).remove();
    }

    @Test
    void showsTheUseOfAnItemByMonthLanguageAndCountry() {
        var page = page("/en/usage/counter.book/1?from=2003-01&to=2003-03");
        var requests = database.sql("select sum(total_item_requests) from usage.daily where item = 'counter.book:1'")
                .query(Long.class)
                .single();
        assertThat(page.select("dl.facts dd").eachText().get(1)).isEqualTo(String.format("%,d", requests));
        assertThat(page.select("section h2").eachText())
                .containsExactly("Use by month", "Use by language", "Use by country", "Use by city");
        assertThat(page.select("table").get(0).select("tbody th").eachText())
                .containsExactly("2003-01", "2003-02", "2003-03");
        assertThat(page.select("table").get(2).select("tbody th").eachText()).containsExactly("Kenya");
        assertThat(page.select("figure svg")).hasSize(4);
    }

    @Test
    void chartsAndTablesSumUpToTheTotal() {
        var page = page("/en/usage/counter.report/1?from=2003-01&to=2003-03");
        var total = page.select("dl.facts dd").eachText();
        for (var table : page.select("table")) {
            for (var column = 0; column < 3; column++) {
                var cells =
                        table.select("tbody td:nth-child(" + (column + 2) + ")").eachText();
                assertThat(cells.stream()
                                .mapToLong(cell -> Long.parseLong(cell.replace(",", "")))
                                .sum())
                        .isEqualTo(Long.parseLong(total.get(column).replace(",", "")));
            }
        }
    }

    @Test
    void addsWhatAnEarlierSystemCounted() {
        var imported = database.sql("""
                        insert into usage.import (kind, name, sha256, rows, at, by)
                        values ('usage-totals', 'counter.csv', 'counter', 1, now(), gen_random_uuid()) returning id
                        """).query(Long.class).single();
        try {
            database.sql("""
                            insert into usage.imported
                                (import, line, day, until, site, item, metric, data_type, access_type, access_method,
                                 language, country, city, theme, quantity)
                            values (:import, 2, '2003-02-01', '2003-02-01', 'library', 'counter.book:2',
                                    'Unique_Item_Requests', 'Book', 'Open', 'Regular', 'fr', 'FR', '', '', 1234567)
                            """).param("import", imported).update();
            var page = page("/en/usage/counter.book/2?from=2003-02&to=2003-02");
            assertThat(page.select("table").get(1).select("tbody tr").eachText())
                    .anySatisfy(row -> assertThat(row).contains("French").endsWith("1,234,567"));
        } finally {
            database.sql("delete from usage.import where id = :id")
                    .param("id", imported)
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void showsTheUseOfTheWholeLibraryWithItsReports(String language) {
        var page = page("/" + language + "/usage?from=2003-01&to=2003-03");
        assertThat(page.select("a[href*=/usage/reports/tr.tsv]")).hasSize(1);
        var address = page.select("a[href*=/usage/reports/ir.json]").attr("href");
        assertThat(new Site(port).get(address).statusCode()).isEqualTo(200);
        assertThat(page.select("section")).hasSize(5);
    }

    @Test
    void showsSomePeriodForNonsense() {
        assertThat(page("/en/usage?from=soon&to=never").select("input[type=month]"))
                .hasSize(2);
        assertThat(page("/en/usage?from=0001-01&to=9999-12").select("h1")).hasSize(1);
    }

    @Test
    void knowsNothingOfWhatIsNot() {
        assertThat(new Site(port).get("/en/usage/counter.book/77").statusCode()).isEqualTo(404);
    }

    private Document page(String address) {
        var answer = new Site(port).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
