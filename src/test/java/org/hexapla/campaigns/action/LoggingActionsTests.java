package org.hexapla.campaigns.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Country;
import org.hexapla.partners.PartnersDesk;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class LoggingActionsTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    LoggingActions logging;

    @Autowired
    PersonKeys keys;

    @Autowired
    CombinedEffects effects;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void catalogue() throws IOException {
        imports.runNow("climate-actions", Path.of("sample/campaigns/climate-actions.yaml"));
    }

    @Test
    void anybodyTellsWithoutAnAccountCorrectsAndErases() {
        var visitor = signedIn.asNobody();
        var own = begin(visitor);
        assertThat(visitor.get(own).body()).contains("10 kilometres").contains("1.7 kg");

        var more = new TreeMap<>(walk("4"));
        more.put("key", "device-key-1");
        PartnersDesk.expect(303, visitor.post(own + "/log", more));
        PartnersDesk.expect(303, visitor.post(own + "/log", more));
        assertThat(told(own)).hasSize(2);

        var id = told(own).getFirst().id();
        PartnersDesk.expect(303, visitor.post(own + "/entries/" + id, walk("5.5")));
        assertThat(visitor.get(own).body()).contains("5.5 kilometres").doesNotContain("4 kilometres");
        assertThat(visitor.get(own + "/actions.csv").body())
                .contains("walk-or-cycle")
                .contains("5.5");

        PartnersDesk.expect(303, visitor.post(own + "/entries/" + id + "/remove", Map.of()));
        PartnersDesk.expect(303, visitor.post(own + "/log", more));
        assertThat(told(own))
                .as("what was removed does not come back from the device")
                .hasSize(1);

        PartnersDesk.expect(303, visitor.post(own + "/erase", Map.of()));
        assertThat(visitor.get(own).statusCode()).isEqualTo(404);
        assertThat(count("logged_action", secret(own)) + count("removed_action", secret(own)))
                .isZero();
    }

    @Test
    void nothingThatIsKeptOpensThePage() {
        var own = begin(signedIn.asNobody());
        var key = database.sql("select key from campaigns.action_person where key = :key")
                .param("key", keys.of(secret(own)))
                .query(String.class)
                .single();
        assertThat(signedIn.asNobody().get("/en/my-actions/" + key).statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatCannotBe() {
        var visitor = signedIn.asNobody();
        var own = begin(visitor);
        for (var wrong : List.of(
                Map.of("quantity", "0"),
                Map.of("quantity", "201"),
                Map.of("quantity", "many"),
                Map.of("day", today().plusDays(2).toString()),
                Map.of("day", today().minusYears(2).toString()),
                Map.of("action", "fly-more"),
                Map.of("key", ""))) {
            var fields = new TreeMap<>(walk("3"));
            fields.put("key", "another-key");
            fields.putAll(wrong);
            assertThat(visitor.post(own + "/log", fields).statusCode())
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
        assertThat(told(own)).hasSize(1);
    }

    @Test
    void aProgramStaysOutsideTheDoorAndAFloodOutsideTheLog() {
        var visitor = signedIn.asNobody();
        visitor.get("/en/actions/log");
        var people = database.sql("select count(*) from campaigns.action_person")
                .query(Long.class)
                .single();
        var sent = new TreeMap<>(walk("3"));
        sent.put("door-site", "https://example.org");
        assertThat(visitor.post("/en/actions/log", sent).statusCode()).isEqualTo(422);
        assertThat(database.sql("select count(*) from campaigns.action_person")
                        .query(Long.class)
                        .single())
                .isEqualTo(people);

        var secret = logging.begin(walk("1"));
        for (var i = 1; i < LoggingActions.MOST_A_DAY; i++) {
            tell(secret, "flood-key-" + i);
        }
        var fields = new TreeMap<>(walk("1"));
        fields.put("key", "one-too-many");
        assertThat(visitor.post("/en/my-actions/" + secret + "/log", fields).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aTeamIsToldOnceItsPeopleAreMany() {
        var visitor = signedIn.asNobody();
        var own = begin(visitor);
        PartnersDesk.expect(303, visitor.post(own + "/team", Map.of("do", "found", "name", "Class 4b")));
        var team = Objects.requireNonNull(logging.own(secret(own)).team());
        for (var i = 1; i < Effect.LEAST; i++) {
            assertThat(logging.own(secret(own)).team()).extracting(Team::effect).isNull();
            logging.join(logging.begin(walk("10")), team.code());
        }
        assertThat(visitor.get(own).body()).contains("Class 4b").contains("<dd>17</dd>");
        assertThat(logging.own(secret(own)).team()).extracting(Team::effect).isEqualTo(new Effect(10, 10, 17.148));
        PartnersDesk.expect(303, visitor.post(own + "/team", Map.of("do", "leave")));
        assertThat(logging.own(secret(own)).team()).isNull();
    }

    @Test
    void nobodyIsFoundOutByTakingCountriesFromTheSum() {
        var lines = List.of(
                country("KEN", 40), country("FRA", 25), country("EGY", 12), country("FJI", 2), country("TUV", 1));
        assertThat(CombinedEffects.shown(lines))
                .extracting(line ->
                        line.country() == null ? "others" : line.country().code())
                .containsExactly("KEN", "FRA", "others");
        assertThat(CombinedEffects.shown(lines).getLast().effect().people()).isEqualTo(15);
        assertThat(CombinedEffects.shown(lines.subList(0, 3))).hasSize(3);
        assertThat(CombinedEffects.shown(List.of(country("FJI", 9)))).isEmpty();
        assertThat(effects.byCountry()).allMatch(line -> line.effect().isShown());
    }

    @Test
    void aNewFactorLeavesEarlierDaysAsTheyWere() {
        var secret = logging.begin(walk("10"));
        var staff = signedIn.asAdministrator();
        var say = "/en/campaigning/actions/walk-or-cycle/factors";
        var factor = new TreeMap<>(Map.of("since", today().plusDays(1).toString(), "grams", "100", "dated", "2026"));
        assertThat(staff.post(say, factor).statusCode())
                .as("no number without its source")
                .isEqualTo(400);
        factor.put("source", "A later table");
        PartnersDesk.expect(303, staff.post(say, factor));
        try {
            assertThat(logging.own(secret).effect().kilograms()).isEqualTo(1.715);
            assertThat(signedIn.asNobody().get("/en/actions/walk-or-cycle").body())
                    .contains("A later table");
            assertThat(signedIn.asReader().post(say, factor).statusCode()).isEqualTo(403);
        } finally {
            database.sql("delete from campaigns.climate_factor where source = 'A later table'")
                    .update();
        }
    }

    @Test
    void readersMeetItInTheirLanguage() {
        for (var language : List.of("ar", "zh", "en", "fr", "ru", "es")) {
            for (var path : List.of("/actions", "/actions/log", "/actions/pocket", "/actions/food-saved")) {
                assertThat(signedIn.asNobody().get("/" + language + path).statusCode())
                        .as(language + path)
                        .isEqualTo(200);
            }
        }
        assertThat(signedIn.asNobody().get("/en/actions").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    private static String begin(SignedIn.Browser visitor) {
        return PartnersDesk.send(visitor, "/en/actions/log", walk("10")).replaceAll("\\?.*", "");
    }

    private void tell(String secret, String key) {
        var fields = new TreeMap<>(walk("1"));
        fields.put("key", key);
        logging.tell(secret, fields);
    }

    private static Map<String, String> walk(String quantity) {
        return Map.of("action", "walk-or-cycle", "quantity", quantity, "day", today().toString(), "country", "KEN");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private List<LoggedAction> told(String own) {
        return new ArrayList<>(logging.own(secret(own)).actions());
    }

    private static String secret(String own) {
        return own.substring(own.lastIndexOf('/') + 1);
    }

    private long count(String table, String secret) {
        return database.sql("select count(*) from campaigns." + table + " where person = :person")
                .param("person", keys.of(secret))
                .query(Long.class)
                .single();
    }

    private static CombinedEffects.OfCountry country(String code, int people) {
        return new CombinedEffects.OfCountry(new Country(code), new Effect(people, people, 0));
    }
}
