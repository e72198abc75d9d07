package org.hexapla.authorities.observances;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class ObservancePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    @Test
    void showsTheYearByMonthAndWhatComesNext() {
        var page = Jsoup.parse(new Site(port).get("/fr/observances").body());

        assertThat(page.select("h2").eachText()).contains("décembre", "Prochainement");
        assertThat(page.select("main > section:first-of-type li")).hasSize(8);
        assertThat(page.select("main li:has(a[href='/fr/observances/volunteer-day']) .meta")
                        .eachText())
                .contains("5 décembre");
        assertThat(page.select("a[href='/fr/observances.ics']")).hasSize(1);
    }

    @Test
    void showsAnObservanceWithItsResolutionAndNames() {
        var page =
                Jsoup.parse(new Site(port).get("/zh/observances/volunteer-day").body());

        assertThat(page.select("h1").text()).isEqualTo("国际促进经济和社会发展志愿人员日");
        assertThat(page.select("dl").text()).contains("12月5日", "A/RES/40/212", "1986");
        assertThat(page.select("tbody tr")).hasSize(6);
        assertThat(new Site(port).get("/zh/observances/no-such-day").statusCode())
                .isEqualTo(404);
    }

    @Test
    void givesACalendarToSubscribeTo() {
        var answer = new Site(port).get("/ru/observances.ics");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        var lines = List.of(answer.body().split("\r\n"));
        assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        var unfolded = answer.body().replace("\r\n ", "");
        assertThat(unfolded)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY;LANGUAGE=ru:Международный день мира\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1MO\r\n")
                .contains("UID:volunteer-day@observances.hexapla\r\n")
                .contains("DTSTART;VALUE=DATE:19861205\r\nDTEND;VALUE=DATE:19861206\r\nRRULE:FREQ=YEARLY\r\n");
        assertThat(lines.stream().filter(line -> line.equals("BEGIN:VEVENT"))).hasSizeGreaterThanOrEqualTo(116);
    }
}
