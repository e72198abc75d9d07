package org.hexapla.occasions.booking;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tours that visitors book, for tests: made through the pages of the staff.
@Component
public class ToursOnSale {

    private final SignedIn signedIn;
    private final JdbcClient database;
    private final Keys keys;

    ToursOnSale(SignedIn signedIn, JdbcClient database, Keys keys) {
        this.signedIn = signedIn;
        this.database = database;
        this.keys = keys;
    }

    /// The times of a new tour of Nairobi in English, which needs no guide.
    public List<Long> slots(int capacity, int many) {
        var staff = signedIn.asStaff("occasions");
        var code = "sale-" + UUID.randomUUID().toString().substring(0, 8);
        var fields = new TreeMap<>(Map.of(
                "code", code,
                "station", "nairobi",
                "mode", "in-person",
                "title-en", "The garden of flags",
                "title-ar", "حديقة الأعلام",
                "title-zh", "旗帜花园",
                "languages", "en",
                "minutes", "60",
                "capacity", Integer.toString(capacity),
                "offered", "on"));
        fields.put("price-adult", "650");
        staff.post("/en/occasions/visits/tours/new", fields);
        var first = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        staff.post(
                "/en/occasions/visits/tours/" + code + "/series",
                Map.of(
                        "first", first.toString(),
                        "last", first.plusDays(13).toString(),
                        "day", "2",
                        "times", "10:00 11:00 12:00 14:00",
                        "language", "en"));
        var slots = database.sql("select id from occasions.slot where tour = :tour order by starts")
                .param("tour", code)
                .query((row, _) -> row.getLong("id"))
                .list();
        if (slots.size() < many) {
            throw new IllegalStateException(slots.size() + " times of " + many);
        }
        return slots.subList(0, many);
    }

    /// The end of the address of a new booking.
    public String booked(long slot) {
        var answer = signedIn.asNobody()
                .post(
                        "/en/visits/slots/" + slot,
                        Map.of(
                                "people-adult", "2",
                                "name", "Ada",
                                "mail", UUID.randomUUID() + "@example.org",
                                "way", "at-the-door",
                                "then", "book"));
        var page = answer.headers().firstValue("Location").orElseThrow();
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /// How a booking stands whose page is at an address.
    public String state(String page) {
        return keys.open(page.substring(page.lastIndexOf('/') + 1))
                .orElseThrow()
                .state()
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
