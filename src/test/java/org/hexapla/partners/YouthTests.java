package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Imports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class YouthTests {

    private static final String HEAD = "indicator,country,year,sex,age,value,source\n";

    @LocalServerPort
    int port;

    @Autowired
    Imports imports;

    @Test
    void countriesAreSeenOnAMapAndComparedOverTheYears(@TempDir Path folder) throws IOException {
        indicator(folder, "readers");
        take(folder, """
                readers,KEN,2019,all,15-24,40.5,S
                readers,KEN,2020,all,15-24,42,S
                readers,PER,2020,all,15-24,61.2,S
                readers,KEN,2020,female,15-24,45,S
                """);
        var site = new Site(port);
        assertThat(site.get("/en/youth/indicators/readers?country=KEN&country=PER")
                        .body())
                .contains("<svg")
                .contains("61.2")
                .contains("These values are a sample: they are invented.");
        assertThat(site.get("/ar/youth/indicators/readers?sex=female").body()).contains("45.0");
        assertThat(site.get("/zh/youth/countries/KEN").body()).contains("40.5").contains("45.0");
        assertThat(site.get("/en/youth/indicators/readers.csv").body())
                .startsWith("indicator,country,year,sex,age,value,source")
                .contains("readers,PER,2020,all,15-24,61.2,S");
        assertThat(site.get("/en/youth/countries/PER.csv").body())
                .contains("61.2")
                .doesNotContain("KEN");
        assertThat(site.get("/en/youth/countries/FRA").statusCode()).isIn(200, 404);
        assertThat(site.get("/en/youth/indicators/unheard-of").statusCode()).isEqualTo(404);
    }

    @Test
    void badRowsAreToldWithTheirLineAndColumn(@TempDir Path folder) throws IOException {
        indicator(folder, "singers");
        var report = take(folder, """
                singers,KEN,2019,all,15-24,12,S
                singers,NOWHERE,2019,all,15-24,12,S
                singers,KEN,19,all,15-24,12,S
                singers,KEN,2019,both,15-24,12,S
                singers,KEN,2019,all,young,12,S
                singers,KEN,2019,male,15-24,101,S
                singers,KEN,2020,male,15-24,-1,S
                dancers,KEN,2019,all,15-24,12,S
                """);
        assertThat(report.added()).isOne();
        assertThat(report.badInputs().stream().map(bad -> bad.line() + " " + bad.column()))
                .containsExactly("3 country", "4 year", "5 sex", "6 age", "7 value", "8 value", "9 indicator");
        assertThat(report.badInputs()).extracting(BadInput::file).containsOnly("youth-values.csv");
    }

    @Test
    void takingTheSameFileAgainChangesNothing(@TempDir Path folder) throws IOException {
        indicator(folder, "walkers");
        var rows = "walkers,KEN,2019,all,15-24,12,S\nwalkers,KEN,2020,all,15-24,13,S\n";
        take(folder, rows);
        assertThat(take(folder, rows).unchanged()).isEqualTo(2);
        assertThat(take(folder, rows.replace(",13,", ",14,")).changed()).isOne();
    }

    private void indicator(Path folder, String code) throws IOException {
        var file = folder.resolve("youth-indicators.yaml");
        Files.writeString(
                file,
                "- {code: %s, goal: 4, unit: percent, sample: \"yes\", name: {en: \"The %s\"}}\n"
                        .formatted(code, code));
        imports.runNow("youth-indicators", file);
    }

    private org.hexapla.jobs.ImportReport take(Path folder, String rows) throws IOException {
        var file = folder.resolve("youth-values.csv");
        Files.writeString(file, HEAD + rows);
        return imports.runNow("youth-values", file);
    }
}
