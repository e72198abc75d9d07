package org.hexapla.figures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.figures.Facts;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Figures;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class OpeningFiguresTests {

    @Autowired
    Figures figures;

    @Autowired
    Facts facts;

    @Autowired
    Initiatives initiatives;

    @Autowired
    BreakdownSections sections;

    @Autowired
    JdbcClient database;

    /// Notes what it is asked at once.
    private static final class Asked implements DimensionLabels {

        private final List<Collection<String>> questions = new ArrayList<>();

        @Override
        public String dimension() {
            return "subject";
        }

        @Override
        public Map<String, String> labels(Collection<String> values, Language reader) {
            questions.add(List.copyOf(values));
            return values.stream().collect(Collectors.toMap(value -> value, value -> "named " + value));
        }
    }

    @Test
    void asksForTheNamesOfAllRecordsOfAPageAtOnce() {
        var initiative = "opened-" + UUID.randomUUID();
        for (var country : List.of("KEN", "PER", "JOR")) {
            database.sql("""
                            insert into partners.country_review (initiative, country, day)
                            values (:initiative, :country, '2019-05-06')
                            """)
                    .param("initiative", initiative)
                    .param("country", country)
                    .update();
        }
        var asked = new Asked();
        var opening = new OpeningFigures(figures, facts, new Labels(List.of(asked), initiatives), sections);

        var view = opening.open(
                Figure.parse("partners.country_reviews; initiative=" + initiative), "country", 1, Language.EN);

        assertThat(view.records())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.words()).contains("named partners.country-review:"));
        assertThat(asked.questions)
                .singleElement()
                .satisfies(question -> assertThat(question).hasSize(3));
    }
}
