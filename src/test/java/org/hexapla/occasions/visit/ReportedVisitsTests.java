package org.hexapla.occasions.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.hexapla.HexaplaTest;
import org.hexapla.ReportedFigure;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The visitors of the sample set in a house of their own: what is counted of them is what the source report says.
@HexaplaTest
class ReportedVisitsTests {

    private static final Set<String> PARAGRAPHS = Set.of("R48", "R50", "R52");

    @Autowired
    FreshHouse fresh;

    @Test
    void areAsManyAsTheReportSays(@TempDir Path folder) throws IOException {
        try (var house = fresh.house("reported_visits", "--hexapla.demo=true", folder)) {
            var imports = house.getBean(Imports.class);
            assertThat(imports.runNow("visits", Path.of("sample/occasions/visits.csv.gz"))
                            .isClean())
                    .isTrue();
            var figures = house.getBean(Figures.class);
            var reported = ReportedFigure.where(row ->
                    PARAGRAPHS.contains(row.get("para")) && row.get("measure").startsWith("visits."));
            assertThat(reported).hasSize(13);
            for (var figure : reported) {
                figure.isBorneOutBy(figures);
            }
            var again = imports.runNow("visits", Path.of("sample/occasions/visits.csv.gz"));
            assertThat(again.added() + again.changed() + again.refused()).isZero();
        }
    }
}
