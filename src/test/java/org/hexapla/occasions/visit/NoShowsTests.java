package org.hexapla.occasions.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.booking.TestStation;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who had a ticket and did not come.
@HexaplaTest
class NoShowsTests {

    @Autowired
    TestStation fixture;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Test
    void areCountedAfterTheVisitByStationLanguageAndCountry() {
        var station = fixture.station(0);
        var slot = fixture.times(station, 10, Map.of()).getFirst();
        fixture.booked(slot, 2, Map.of("country", "KEN"));
        fixture.booked(slot, 1, Map.of("country", "GHA"));
        var staff = signedIn.asStaff("occasions");
        var page = staff.get("/en/occasions/visits/slots/" + slot).body();
        var ticket = Pattern.compile("name=\"pass\" value=\"(\\d+)\"").matcher(page);
        assertThat(ticket.find()).isTrue();
        staff.post("/en/occasions/visits/slots/" + slot + "/doors", Map.of("pass", ticket.group(1)));
        assertThat(noShows(station)).isZero();

        fixture.beganBefore(slot, Duration.ofMinutes(90));

        assertThat(noShows(station)).isEqualTo(2);
        assertThat(database.sql("""
                        select count(distinct country) from occasions.fact_no_shows where site = :station
                            and language = 'en' and audience = 'adult'
                        """)
                        .param("station", station)
                        .query(Integer.class)
                        .single())
                .isBetween(1, 2);
        var day = database.sql("select min(day)::text from occasions.fact_no_shows where site = :station")
                .param("station", station)
                .query(String.class)
                .single();
        var statistics = staff.get("/en/occasions/visits/statistics/" + station + "?first=" + day + "&last=" + day)
                .body();
        assertThat(statistics)
                .contains(Messages.text(Language.EN, "visits.no-shows"))
                .contains("2 (67%)")
                .contains("<svg");
    }

    @Test
    void areNotCountedWhereNobodyKnowsWhoCameUntilTheStaffSaysThatNobodyDid() {
        var station = fixture.station(0);
        var slot = fixture.times(station, 10, Map.of()).getFirst();
        fixture.booked(slot, 2, Map.of());
        var staff = signedIn.asStaff("occasions");
        var path = "/en/occasions/visits/slots/" + slot + "/settled";
        staff.post(path, Map.of());
        fixture.beganBefore(slot, Duration.ofMinutes(90));
        assertThat(noShows(station)).isZero();

        staff.post(path, Map.of());

        assertThat(noShows(station)).isEqualTo(2);
        assertThat(signedIn.asReader().post(path, Map.of()).statusCode()).isEqualTo(403);
    }

    private int noShows(String station) {
        return database.sql("select count(*) from occasions.fact_no_shows where site = :station")
                .param("station", station)
                .query(Integer.class)
                .single();
    }
}
