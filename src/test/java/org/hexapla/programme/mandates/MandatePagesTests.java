package org.hexapla.programme.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Observances;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class MandatePagesTests {

    private static final String DAYS = "?from=2021-07-01&to=2022-01-31";

    @Autowired
    SampleRecords sample;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Observances observances;

    @BeforeEach
    void mandates() {
        sample.load();
    }

    @Test
    void listsAllAndMarksThoseWithoutActivity() {
        for (var language : Language.OFFICIAL) {
            var page = Jsoup.parse(signedIn.asNobody()
                    .get("/" + language + "/programme/mandates" + DAYS)
                    .body());
            assertThat(page.select("tbody tr")).hasSizeGreaterThanOrEqualTo(22);
            assertThat(page.select("tr:contains(A/RES/) .fallback")).isEmpty();
        }
    }

    @Test
    void findsAMandateBySymbolWithItsSlashesAndBlanks() {
        var page = Jsoup.parse(signedIn.asNobody()
                .get("/en/programme/mandates/A/RES/168%20(II)" + DAYS)
                .body());

        assertThat(page.expectFirst("h1").text()).contains("A/RES/168 (II)").contains("United Nations Day");
        assertThat(page.text()).contains("24 October").contains("1948");
        assertThat(signedIn.asNobody()
                        .get("/en/programme/mandates/A/RES/9/9999")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void leadsToTheResolutionThroughTheSearchAsInitiativesDo() {
        for (var symbol : List.of("A/RES/70/1", "A/RES/57/129")) {
            assertThat(signedIn.asNobody()
                            .get("/en/programme/mandates/" + symbol)
                            .body())
                    .contains("href=\"/en/search?q=" + symbol.replace("/", "%2F") + "\"");
        }
    }

    @Test
    void letsPlannersRegisterAMandateAndNobodyElse() {
        var planner = signedIn.asStaff("programme");
        var fields = Map.of(
                "symbol", "X/RES/77/300 A",
                "year", "2023",
                "title-fr", "Une journée de plus",
                "subprogramme-2", "2",
                "day", "02-30");

        assertThat(signedIn.asStaff("library")
                        .post("/fr/programme/mandates/register", fields)
                        .statusCode())
                .isEqualTo(403);
        var faulty = planner.post("/fr/programme/mandates/register", fields);
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(faulty.body()).select("[aria-invalid]").eachAttr("id"))
                .containsExactly("day");

        var mended = new TreeMap<>(fields);
        mended.putAll(Map.of("day", "02-28", "since", "2024", "name-fr", "Journée de plus"));
        var answer = planner.post("/fr/programme/mandates/register", mended);
        assertThat(answer.statusCode()).isEqualTo(303);
        var page = planner.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.body()).contains("Une journée de plus").contains("28 février");
        var form = planner.get("/fr/programme/mandates/register?symbol=X/RES/77/300%20A");
        assertThat(Jsoup.parse(form.body()).select("#since").eachAttr("value")).containsExactly("2024");
    }

    @Test
    void tellsTheCalendarOfTheDaysThatAreProclaimed() throws InterruptedException {
        var day = new Observance.EachYear(MonthDay.of(7, 18));
        var symbol = Symbol.of("A/RES/64/13");
        for (var tries = 0; tries < 100 && !isKnown(day, symbol); tries++) {
            Thread.sleep(100);
        }

        assertThat(isKnown(day, symbol)).isTrue();
    }

    private boolean isKnown(Observance.Time time, Symbol proclaimedBy) {
        return observances.all().stream()
                .anyMatch(observance -> observance.time().equals(time)
                        && observance.proclaimedBy().contains(proclaimedBy));
    }
}
