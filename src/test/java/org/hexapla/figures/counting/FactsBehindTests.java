package org.hexapla.figures.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.Fact;
import org.hexapla.figures.Facts;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The records behind a figure, and the hash that holds it to them.
@HexaplaTest
class FactsBehindTests {

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private FactTable table;
    private Facts facts;
    private Figures figures;

    @BeforeEach
    void layOutFacts() {
        table = new FactTable(database, transactions, "behind")
                .with(
                        "acts.done",
                        "2021-08-01",
                        1,
                        act("x1", "en", "{\"station\": \"vienna\", \"languages\": [\"ar\", \"en\"]}"))
                .with("acts.done", "2021-08-03", 2, act("x2", "fr", "{}"))
                .with("acts.done", "2021-08-02", 3, act("x3", "fr", "{\"theme\": true}"))
                .with("acts.done", "2020-08-02", 9, act("x0", "fr", "{}"));
        facts = table.facts(table.flow("acts.done"));
        figures = table.figures(table.flow("acts.done"));
    }

    private static Map<String, String> act(String record, String language, String facets) {
        return Map.of("record", record, "language", language, "facets", facets, "person", "secret", "subject", "s");
    }

    @AfterEach
    void takeThemAway() {
        table.close();
    }

    @Test
    void areListedLatestFirstAndPageByPage() {
        var figure = Figure.parse("acts.done:share language=fr; 2021-01-01/2021-12-31");

        assertThat(facts.page(figure, 1, 2)).extracting(Fact::record).containsExactly("x2", "x3");
        assertThat(facts.page(figure, 2, 2)).extracting(Fact::record).containsExactly("x1");
        assertThat(facts.page(figure.with(figure.filter().and("language", "fr")), 1, 9))
                .extracting(Fact::record)
                .containsExactly("x2", "x3");
    }

    @Test
    void tellEverythingButWho() {
        var all = new ArrayList<Fact>();
        facts.read(Figure.parse("acts.done; 2021-08-01/2021-08-01"), rows -> rows.forEach(all::add));

        assertThat(all).singleElement().satisfies(fact -> {
            assertThat(fact.day()).isEqualTo(LocalDate.of(2021, 8, 1));
            assertThat(fact.dimensions())
                    .isEqualTo(Map.of("language", "en", "station", "vienna", "languages", "ar, en", "subject", "s"));
        });
    }

    @Test
    void areNotListedWhereTheSourceShowsNone() {
        var source = table.flow("acts.done");
        var hidden = new org.hexapla.kernel.FactSource(
                source.measure(),
                source.name(),
                source.definition(),
                source.unit(),
                source.extent(),
                source.dimensions(),
                source.view(),
                "");

        assertThat(table.facts(hidden).page(Figure.parse("acts.done"), 1, 10)).isEmpty();
    }

    @Test
    void giveTheSameHashAsLongAsTheyAreTheSame() {
        var figure = Figure.parse("acts.done:change on previous year");
        var first = figures.snapshot(figure, Period.year(2021));

        assertThat(first.figure()).isEqualTo("acts.done:change on previous year; 2021-01-01/2021-12-31");
        assertThat(first.records()).isEqualTo(3);
        assertThat(first.counted()).isEqualTo(FactTable.NOW);
        assertThat(figures.snapshot(figure, Period.year(2021))).isEqualTo(first);

        table.with("acts.done", "2020-08-02", 1, act("x9", "fr", "{}"));
        var changed = figures.snapshot(figure, Period.year(2021));
        assertThat(changed.sha256()).isNotEqualTo(first.sha256());
        assertThat(changed.query()).isEqualTo(first.query());
        assertThat(List.of(changed.value())).isNotEqualTo(List.of(first.value()));
    }
}
