package org.hexapla.occasions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hexapla.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stations of one's own, each with a tour that needs no guide, made and booked through the pages.
@Component
public class TestStation {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final SignedIn signedIn;
    private final JdbcClient database;

    TestStation(SignedIn signedIn, JdbcClient database) {
        this.signedIn = signedIn;
        this.database = database;
    }

    /// A new station that sells in francs.
    ///
    /// @param refund until how many hours before it begins money is given back
    public String station(int refund) {
        var number = COUNT.incrementAndGet() + System.nanoTime() % 1_000_000;
        var code = "station-"
                + Long.toString(number, 10)
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (all, digit) -> all.append((char) ('a' + digit - '0')),
                                StringBuilder::append);
        var fields = new TreeMap<>(Map.of(
                "code",
                code,
                "currency",
                "CHF",
                "zone",
                "UTC",
                "name-en",
                "Station " + code,
                "address-fr",
                "1, rue des Essais",
                "refund",
                Integer.toString(refund)));
        for (var day = 1; day <= 7; day++) {
            fields.put("opens-" + day, "08:00");
            fields.put("closes-" + day, "18:00");
        }
        assertThat(signedIn.asStaff("occasions")
                        .post("/en/occasions/visits/stations/new", fields)
                        .statusCode())
                .isEqualTo(303);
        return code;
    }

    /// A tour for adults at 15 francs and children at 8, at ten on each of the days from the third to the ninth after
    /// today.
    ///
    /// @return the numbers of its times
    public List<Long> times(String station, int capacity, Map<String, String> more) {
        var staff = signedIn.asStaff("occasions");
        var code = more.getOrDefault("code", "tour-" + COUNT.incrementAndGet() + "-" + System.nanoTime() % 1_000_000);
        var fields = new TreeMap<>(Map.of(
                "code", code,
                "station", station,
                "mode", "in-person",
                "title-en", "The hall of the treaties",
                "languages", "en",
                "minutes", "60",
                "capacity", Integer.toString(capacity),
                "offered", "on",
                "price-adult", "15",
                "price-child", "8"));
        fields.putAll(more);
        assertThat(staff.post("/en/occasions/visits/tours/new", fields).statusCode())
                .isEqualTo(303);
        for (var day = 1; day <= 7; day++) {
            staff.post(
                    "/en/occasions/visits/tours/" + code + "/series",
                    Map.of(
                            "first", day(3),
                            "last", day(9),
                            "day", Integer.toString(day),
                            "times", "10:00",
                            "language", "en",
                            "room", more.getOrDefault("room", "")));
        }
        return database.sql("select id from occasions.slot where tour = :tour order by starts")
                .param("tour", code)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// So many days after today.
    public static String day(int after) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(after).toString();
    }

    public HttpResponse<String> book(long slot, int adults, Map<String, String> more) {
        var fields = new TreeMap<>(Map.of(
                "people-adult", Integer.toString(adults),
                "name", "Ada",
                "mail", "guest" + System.nanoTime() + "@example.org",
                "way", "invoice",
                "then", "book"));
        fields.putAll(more);
        return signedIn.asNobody().post("/en/visits/slots/" + slot, fields);
    }

    /// @return the address of its page
    public String booked(long slot, int adults, Map<String, String> more) {
        var answer = book(slot, adults, more);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /// Lets it begin so long ago and last an hour.
    public void beganBefore(long slot, Duration time) {
        database.sql("""
                        update occasions.slot set starts = now() - make_interval(mins => :minutes::int),
                            ends = now() - make_interval(mins => :minutes::int) + interval '1 hour'
                        where id = :id
                        """).param("minutes", time.toMinutes()).param("id", slot).update();
        // Who came at its door came then, too.
        database.sql("""
                        update occasions.visit set day = (slot.starts at time zone station.zone)::date
                        from occasions.slot
                        join occasions.tour on tour.code = slot.tour
                        join occasions.station on station.code = tour.station
                        where slot.id = :id and visit.key = 'slot-' || slot.id
                        """).param("id", slot).update();
    }

    public static void await(BooleanSupplier done) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
