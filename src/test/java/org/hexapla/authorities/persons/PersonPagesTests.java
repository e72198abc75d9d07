package org.hexapla.authorities.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
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
    void staffAddAPersonAndChangeItInTheFormForAllHeadings() {
        var staff = signedIn.asStaff("library");
        var form = Jsoup.parse(follow(staff, staff.get("/en/persons/new")).body());
        assertThat(form.select("input[name=listed][checked]")).hasSize(1);
        assertThat(form.select("textarea[name^=biography-]")).hasSize(6);
        var fields = new TreeMap<>(Map.of(
                "kind", "person",
                "parts", "$a Test-Person, Zoë",
                "name-en", "Zoë Test-Person",
                "forms-en", "Zoe Test\n\n Z. Test",
                "biography-fr", "Née pour un essai.",
                "gender", "woman",
                "from", "1970",
                "state", "NAM",
                "roles", "author",
                "listed", "on"));

        assertThat(staff.post("/en/headings/new", fields).statusCode()).isEqualTo(303);

        var person = persons.find(new PersonNameId("zoe-test-person")).orElseThrow();
        assertThat(person.variants().get(Language.EN)).containsExactly("Zoe Test", "Z. Test");
        assertThat(person.roles()).containsExactly(PersonName.Role.AUTHOR);
        assertThat(person.gender()).isEqualTo(PersonName.Gender.WOMAN);
        assertThat(new Site(port).get("/fr/persons/zoe-test-person").body()).contains("Née pour un essai.");

        var edit = follow(staff, staff.get("/en/persons/zoe-test-person/edit"));
        assertThat(edit.body()).contains("Née pour un essai.");
        fields.put("version", "1");
        fields.put("name-en", EVIL);
        var address =
                Jsoup.parse(edit.body()).expectFirst("form[action$=/edit]").attr("action");
        assertThat(staff.post(address, fields).statusCode()).isEqualTo(303);
        var changed = persons.find(new PersonNameId("zoe-test-person")).orElseThrow();
        assertThat(changed.name().in(Language.EN)).contains(EVIL);
        assertThat(staff.get(address).body()).doesNotContain("<script>alert");
        assertThat(staff.post(address, fields).statusCode()).as("overtaken").isEqualTo(409);
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var answer = signedIn.asStaff("library")
                .post(
                        "/fr/headings/new",
                        Map.of("kind", "person", "parts", "$a X", "name-fr", "Gardé", "from", "hier", "state", "?"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert] a[href]").eachAttr("href"))
                .containsExactly("#from", "#state");
        assertThat(answer.body()).contains("Gardé", "hier");
    }

    private static HttpResponse<String> follow(SignedIn.Browser browser, HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).isEqualTo(303);
        return browser.get(
                redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
    }

    @Test
    void othersMayNotChangeAPerson() {
        assertThat(signedIn.asReader().get("/en/persons/new").statusCode()).isEqualTo(403);
        assertThat(signedIn.asStaff().get("/en/persons/midori/edit").statusCode())
                .isEqualTo(403);
    }
}
