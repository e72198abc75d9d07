package org.hexapla.authorities.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.Persons;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class PersonPagesTests {

    private static final String EVIL = "'; drop table authorities.entry; -- <script>alert(1)</script>";

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Persons persons;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    @Test
    void showsAPersonsFormsInEveryLanguage() {
        var page = Jsoup.parse(new Site(port).get("/ar/persons/jane-goodall").body());

        assertThat(page.select("h1").text()).isEqualTo("جين غودال");
        assertThat(page.select("tbody tr")).hasSize(6);
        assertThat(page.select("bdi[lang=zh]").text()).contains("珍·古道尔", "简·古多尔");
        assertThat(page.select("main a[href$=edit]")).isEmpty();
    }

    @Test
    void findsAPersonInTheListByAnyForm() {
        for (var typed : new String[] {"古道尔", "goodall", "غودال", "Гудолл"}) {
            var asked = URLEncoder.encode(typed, StandardCharsets.UTF_8);
            var page = Jsoup.parse(new Site(port).get("/en/persons?q=" + asked).body());
            assertThat(page.select("#persons-found a[href='/en/persons/jane-goodall']"))
                    .as(typed)
                    .hasSize(1);
        }
        assertThat(new Site(port).get("/en/persons?q=" + "x".repeat(5000)).statusCode())
                .isEqualTo(200);
        assertThat(new Site(port).get("/en/persons/nobody-so-called").statusCode())
                .isEqualTo(404);
    }

    @Test
    void staffAddAPersonAndChangeItAndSeeWhatItWas() {
        var staff = signedIn.asStaff("library");
        var fields = new TreeMap<>(Map.of(
                "version",
                "0",
                "name-en",
                "Zoë Test-Person",
                "variants-en",
                "Zoe Test\n\n Z. Test",
                "roles",
                "author"));

        var added = staff.post("/en/persons/new", fields);

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.headers().firstValue("Location").orElse("")).endsWith("/en/persons/zoe-test-person");
        fields.put("version", "1");
        fields.put("name-en", EVIL);
        assertThat(staff.post("/en/persons/zoe-test-person/edit", fields).statusCode())
                .isEqualTo(303);
        var person = persons.find(new PersonNameId("zoe-test-person")).orElseThrow();
        assertThat(person.name().in(Language.EN)).contains(EVIL);
        assertThat(person.variants().get(Language.EN)).containsExactly("Zoe Test", "Z. Test");
        assertThat(person.roles()).containsExactly(PersonName.Role.AUTHOR);
        var form = staff.get("/en/persons/zoe-test-person/edit").body();
        assertThat(form).contains("Zoë Test-Person").doesNotContain("<script>alert");
    }

    @Test
    void refusesAnOvertakenChange() {
        var staff = signedIn.asStaff("library");
        staff.post("/en/persons/new", Map.of("version", "0", "name-en", "Overtaken Test"));
        staff.post("/en/persons/overtaken-test/edit", Map.of("version", "1", "name-en", "First Test"));

        var late = staff.post("/en/persons/overtaken-test/edit", Map.of("version", "1", "name-en", "Second Test"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(persons.named("Second Test")).isEmpty();
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var answer = signedIn.asStaff("library")
                .post(
                        "/fr/persons/new",
                        Map.of("version", "0", "name-fr", "Gardé", "born", "hier", "country", "Atlantis"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert] a[href]").eachAttr("href"))
                .containsExactly("#born", "#country");
        assertThat(answer.body()).contains("Gardé", "hier");
    }

    @Test
    void othersMayNotChangeAPerson() {
        assertThat(signedIn.asReader().get("/en/persons/new").statusCode()).isEqualTo(403);
        assertThat(signedIn.asStaff()
                        .post("/en/persons/midori/edit", Map.of("version", "1", "name-en", "X"))
                        .statusCode())
                .isEqualTo(403);
    }
}
