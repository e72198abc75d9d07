package org.hexapla.usage.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class SecretsTests {

    private static final Instant MARCH = Instant.parse("1999-03-10T12:00:00Z");
    private static final Instant APRIL = Instant.parse("1999-04-01T02:00:00Z");

    @Autowired
    JdbcClient database;

    @Autowired
    Robots robots;

    @Autowired
    Cities cities;

    @BeforeEach
    void noneOfThatYear() {
        database.sql("delete from usage.secret where month like '19%'").update();
    }

    @Test
    void knowVisitorsAgainAllMonthAndNoLonger() {
        var march = visitors(MARCH);
        var first = march.anonymous("192.0.2.1", "Firefox", MARCH).person();
        assertThat(march.anonymous("192.0.2.1", "Firefox", MARCH.plusSeconds(86_400))
                        .person())
                .isEqualTo(first);
        assertThat(visitors(MARCH).anonymous("192.0.2.1", "Firefox", MARCH).person())
                .as("after a restart")
                .isEqualTo(first);
        assertThat(march.anonymous("192.0.2.2", "Firefox", MARCH).person()).isNotEqualTo(first);
        assertThat(march.anonymous("192.0.2.1", "Firefox", APRIL).person()).isNotEqualTo(first);
    }

    @Test
    void knowPeopleWithAnAccountForGood() {
        var march = visitors(MARCH);
        assertThat(march.signedIn("ada", "192.0.2.1", "Firefox", MARCH).person())
                .isEqualTo(march.signedIn("ada", "192.0.2.9", "Safari", APRIL).person());
    }

    @Test
    void beginASessionEachHour() {
        var march = visitors(MARCH);
        var session = march.anonymous("192.0.2.1", "Firefox", MARCH).session();
        assertThat(march.anonymous("192.0.2.1", "Firefox", MARCH.plusSeconds(3599))
                        .session())
                .isEqualTo(session);
        assertThat(march.anonymous("192.0.2.1", "Firefox", MARCH.plusSeconds(3600))
                        .session())
                .isNotEqualTo(session);
    }

    @Test
    void areForgottenWhenTheMonthIsOver() {
        secrets(MARCH).of(java.time.YearMonth.of(1999, 3));
        secrets(APRIL).of(java.time.YearMonth.of(1999, 4));
        // Made in April, for a log of February.
        secrets(APRIL).of(java.time.YearMonth.of(1999, 2));
        secrets(APRIL).forgetThoseOfPastMonths();
        assertThat(months()).containsExactly("1999-02", "1999-04");
        secrets(APRIL.plusSeconds(32L * 86_400)).forgetThoseOfPastMonths();
        assertThat(months()).isEmpty();
    }

    private List<String> months() {
        return database.sql("select month from usage.secret where month like '19%' order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Visitors visitors(Instant now) {
        return new Visitors(secrets(now), robots, cities);
    }

    private Secrets secrets(Instant now) {
        return new Secrets(database, Clock.fixed(now, ZoneOffset.UTC));
    }
}
