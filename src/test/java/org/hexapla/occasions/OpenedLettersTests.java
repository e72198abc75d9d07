package org.hexapla.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.occasions.booking.TestStation;
import org.hexapla.occasions.booking.ToursOnSale;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Programs that guard mail boxes open every address of a letter, and every address of the page behind it: nothing is
/// confirmed, accepted or given back by that.
@HexaplaTest
class OpenedLettersTests {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @Autowired
    SignedIn signedIn;

    @Autowired
    ToursOnSale tours;

    @Autowired
    Gathering gathering;

    @Autowired
    JdbcClient database;

    private SignedIn.Browser guard() {
        return signedIn.asNobody();
    }

    @Test
    void aBookingStaysAsItIsWhateverIsOpened() {
        var slot = tours.slots(1, 1).getFirst();
        var mail = mail();
        var page = books(slot, mail, "book");
        var second = mail();
        books(slot, second, "wait");

        openAll(mail);
        openAll(second);

        assertThat(tours.state(page)).isEqualTo("confirmed");
        assertThat(database.sql("select state from occasions.booking where slot = :slot order by id")
                        .param("slot", slot)
                        .query((row, _) -> row.getString("state"))
                        .list())
                .containsExactly("confirmed", "waiting");
    }

    private String books(long slot, String mail, String then) {
        var fields = new TreeMap<>(
                Map.of("people-adult", "1", "name", "Ada", "mail", mail, "way", "at-the-door", "then", then));
        return signedIn.asNobody()
                .post("/en/visits/slots/" + slot, fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void aRegistrationIsConfirmedAcceptedAndGivenBackByNothingThatIsOpened() {
        var event = gathering.event("open", 1, 1);
        var asked = mail();
        gathering.asks(event, Gathering.who("Ada", asked, "ar", ""));
        var has = mail();
        var token = gathering.comes(event, "Ben", has);
        var offered = mail();
        gathering.comes(event, "Cem", offered);
        signedIn.asNobody().post("/en/registrations/" + token + "/cancel", Map.of());
        TestStation.await(() -> states(event).containsValue("offered"));
        var before = states(event);
        assertThat(before.values()).containsExactlyInAnyOrder("asked", "cancelled", "offered");

        List.of(asked, has, offered).forEach(this::openAll);

        assertThat(states(event)).isEqualTo(before);
    }

    private Map<Long, String> states(EventCode event) {
        var states = new TreeMap<Long, String>();
        database.sql("select id, state from occasions.registration where event = :event")
                .param("event", event.value())
                .query((row, _) -> states.put(row.getLong("id"), row.getString("state")))
                .list();
        return states;
    }

    /// Every address of every letter, and of the pages behind them also what a form of theirs would send to.
    private void openAll(String mail) {
        var letters = database.sql("select body from people.outgoing_mail where address = :mail")
                .param("mail", mail)
                .query((row, _) -> row.getString("body"))
                .list();
        assertThat(letters).isNotEmpty();
        var paths = new ArrayList<String>();
        letters.forEach(letter -> ADDRESS.matcher(letter)
                .results()
                .map(found -> URI.create(found.group()).getPath())
                .forEach(paths::add));
        assertThat(paths).isNotEmpty();
        for (var path : paths) {
            var behind = behind(path);
            assertThat(behind).isNotEmpty();
            behind.forEach(next -> guard().get(next));
        }
    }

    private Set<String> behind(String path) {
        var answer = guard().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        var main = Jsoup.parse(answer.body()).select("main").first();
        var behind = new LinkedHashSet<String>();
        if (main != null) {
            main.select("a[href^=/]").forEach(link -> behind.add(link.attr("href")));
            main.select("form[action^=/]").forEach(form -> behind.add(form.attr("action")));
        }
        return behind;
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.org";
    }
}
