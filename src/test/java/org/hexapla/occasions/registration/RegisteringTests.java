package org.hexapla.occasions.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hexapla.HexaplaTest;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.headcount.Headcount;
import org.hexapla.occasions.headcount.Headcounts;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class RegisteringTests {

    @Autowired
    Gathering gathering;

    @Autowired
    Registrations registrations;

    @Autowired
    Headcounts headcounts;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Clock clock;

    @Test
    void whoeverRegistersOnThePageIsCountedOnceTheyConfirmByPost() throws Exception {
        var event = gathering.event("open", 10, 1);
        var mail = mail();
        var visitor = signedIn.asNobody();
        var page = Jsoup.parse(visitor.get("/ar/events/" + event + "/register").body());
        var fields = new HashMap<String, String>();
        fields.put("name", "ليلى الصباغ");
        fields.put("mail", mail);
        fields.put("language", "ar");
        fields.put("door", page.select("input[name=door]").val());
        fields.put(
                "door-work",
                work(
                        page.select("input[name=door]").val(),
                        page.select("input[name=door]").attr("data-bits")));

        var sent = visitor.post("/ar/events/" + event + "/register", fields);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(headcounts.of(event)).isEqualTo(Headcount.NONE);

        var letter = gathering.letters(mail).getFirst();
        assertThat(letter).contains("فوانيس").doesNotContain("meet.example.org");
        var own = letter.substring(letter.indexOf("/ar/registrations/"))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(visitor.get(own).body()).contains("/confirm");
        visitor.get(own + "/confirm");
        assertThat(headcounts.of(event)).isEqualTo(Headcount.NONE);

        visitor.post(own + "/confirm", Map.of());
        assertThat(headcounts.of(event)).isEqualTo(new Headcount(1, 1, 0, 0));
        assertThat(visitor.get(own).body()).contains("https://meet.example.org/" + event);
    }

    @Test
    void aFormThatIsWrongIsShownAgainWithWhatWasTyped() {
        var event = gathering.event("open", 10, 1);
        var visitor = signedIn.asNobody();
        var answer = visitor.post("/fr/events/" + event + "/register", Map.of("name", "Zoé", "mail", mail()));
        // A program does no work: it is asked to wait and nothing is written.
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Zoé");
        assertThat(registrations.counts(event)).isEmpty();
    }

    @Test
    void aLetterToCanadaIsFrenchAndNeverEnglish() {
        var event = gathering.event("open", 10, 1);
        var mail = mail();
        gathering.asks(event, Gathering.who("Zoé Lavigne", mail, "fr-CA", ""));

        assertThat(gathering.letters(mail).getFirst())
                .contains("Les lanternes", "Confirmez")
                .doesNotContain("Lanterns");
    }

    @Test
    void whoAsksTwiceIsOnePersonAndIsToldWhereTheyStand() {
        var event = gathering.event("open", 10, 1);
        var mail = mail();
        gathering.comes(event, "Ada", mail);
        gathering.asks(event, Gathering.who("Ada", mail, "en", ""));

        assertThat(headcounts.of(event).registered()).isEqualTo(1);
        assertThat(gathering.letters(mail).getFirst()).contains("You have a place");
    }

    @Test
    void whatIsGivenBackIsOfferedToTheLineAndTakenByPostAlone() {
        var event = gathering.event("open", 1, 1);
        var first = gathering.comes(event, "First", mail());
        var mail = mail();
        var second = gathering.comes(event, "Second", mail);
        assertThat(state(second)).isEqualTo(Registration.State.WAITING);
        var browser = signedIn.asNobody();

        browser.get("/en/registrations/" + first + "/cancel");
        assertThat(state(first)).isEqualTo(Registration.State.ACCEPTED);
        browser.post("/en/registrations/" + first + "/cancel", Map.of());

        assertThat(state(first)).isEqualTo(Registration.State.CANCELLED);
        gathering.becomes(second, Registration.State.OFFERED);
        assertThat(gathering.letters(mail).getFirst()).contains("is kept for you until");
        browser.get("/en/registrations/" + second + "/accept");
        assertThat(state(second)).isEqualTo(Registration.State.OFFERED);
        browser.post("/en/registrations/" + second + "/accept", Map.of());
        assertThat(state(second)).isEqualTo(Registration.State.ACCEPTED);
        assertThat(headcounts.of(event)).isEqualTo(new Headcount(1, 1, 0, 0));
    }

    @Test
    void fortyAtOnceForTwentyPlacesAreTwentyWithAPlaceAndTwentyInTheLine() throws Exception {
        var event = gathering.event("open", 20, 1);
        var tokens = IntStream.range(0, 40)
                .mapToObj(number -> gathering.asks(event, Gathering.who("Person " + number, mail(), "en", "")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var all = new ArrayList<Callable<Void>>();
            for (var token : tokens) {
                all.add(() -> {
                    settling(token);
                    return null;
                });
            }
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(registrations.counts(event)).isEqualTo(Map.of("accepted", 20, "waiting", 20));
    }

    private void settling(String token) {
        signedIn.asNobody().post("/en/registrations/" + token + "/confirm", Map.of());
    }

    @Test
    void aGroupHasItsPlacesOrNoneAndGivesThemBackOneByOne() {
        var event = gathering.event("open", 4, 3);
        var group = gathering.comes(event, "Leader", mail(), "Child one", "Child two");
        var other = gathering.comes(event, "Other", mail(), "Friend");
        assertThat(state(other)).isEqualTo(Registration.State.WAITING);
        assertThat(headcounts.of(event)).isEqualTo(new Headcount(5, 3, 0, 0));

        var child = registrations.members(gathering.id(group)).getFirst();
        signedIn.asNobody().post("/en/registrations/" + group + "/members/" + child.id() + "/leave", Map.of());

        gathering.becomes(other, Registration.State.OFFERED);
        assertThatThrownBy(() -> gathering.comes(event, "Too many", mail(), "a", "b", "c"))
                .isInstanceOf(RegistrationRefused.class);
    }

    @Test
    void aFocalPointAgreesToTheOwnPeopleWithinTheQuota() {
        var event = gathering.event("approved", 50, 1);
        var staff = signedIn.asStaff("occasions");
        var focal = mail();
        staff.post(
                "/en/occasions/events/" + event + "/people/quotas",
                Map.of("organisation", "Bees", "places", "1", "mail", focal, "language", "es"));
        var one = asksFor(event, "Bees");
        var two = asksFor(event, "bees");
        var stranger = asksFor(event, "Wasps");

        var letter = gathering.letters(focal);
        assertThat(letter).hasSize(1);
        assertThat(letter.getFirst()).contains("visto bueno");
        var path = letter.getFirst()
                .substring(letter.getFirst().indexOf("/es/quotas/"))
                .lines()
                .findFirst()
                .orElseThrow();
        var browser = signedIn.asNobody();
        assertThat(browser.post(path + "/agree", Map.of("id", Long.toString(gathering.id(stranger))))
                        .statusCode())
                .isEqualTo(404);
        browser.post(path + "/agree", Map.of("id", Long.toString(gathering.id(one))));
        assertThat(browser.post(path + "/agree", Map.of("id", Long.toString(gathering.id(two))))
                        .statusCode())
                .isEqualTo(409);

        assertThat(state(one)).isEqualTo(Registration.State.ACCEPTED);
        assertThat(state(two)).isEqualTo(Registration.State.APPROVAL);
        staff.post(
                "/en/occasions/events/" + event + "/people/refuse",
                Map.of("id", Long.toString(gathering.id(two)), "reason", "Next time"));
        assertThat(state(two)).isEqualTo(Registration.State.DECLINED);
    }

    private String asksFor(EventCode event, String organisation) {
        var token = gathering.asks(event, Gathering.who("Somebody", mail(), "en", organisation));
        settling(token);
        return token;
    }

    @Test
    void onlyWhoWasInvitedRegistersForWhatIsByInvitation() {
        var event = gathering.event("invited", 50, 1);
        var mail = mail();
        assertThatThrownBy(() -> gathering.asks(event, Gathering.who("Nobody", mail(), "en", "")))
                .isInstanceOf(RegistrationRefused.class);

        signedIn.asStaff("occasions")
                .post(
                        "/en/occasions/events/" + event + "/people/invitations",
                        Map.of("circle", "Friends", "lines", mail + ", 顾晓岚, zh"));

        var letter = gathering.letters(mail).getFirst();
        assertThat(letter).contains("灯笼").contains("/zh/events/" + event + "/register?invitation=");
        var path = letter.substring(letter.indexOf("/zh/events/"))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(signedIn.asNobody().get(path).body()).contains("顾晓岚").contains(mail);
    }

    @Test
    void aFileOfWhoComesKeepsNumberAddressLanguageStateAndGroup() {
        var event = gathering.event("open", 10, 3);
        var mail = mail();
        var token = gathering.comes(event, "顾晓岚", mail, "ليلى");
        var file = signedIn.asStaff("occasions").bytes("/en/occasions/events/" + event + "/people.csv");
        var text = new String(file, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF");
        var lines = text.lines().toList();
        assertThat(lines.get(0)).contains("ID", "E-mail of the registration", "Language", "Status");
        var id = Long.toString(gathering.id(token));
        assertThat(lines.get(1)).startsWith(id + "," + event + ",,").contains("顾晓岚", mail, "Has a place", ",en,");
        assertThat(lines.get(2)).contains("," + event + "," + id + ",ليلى,,").contains(mail);
        assertThat(signedIn.asReader()
                        .get("/en/occasions/events/" + event + "/people.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAddressThatTheHouseHasNotWrittenOpensNothing() {
        var event = gathering.event("open", 10, 1);
        var token = gathering.comes(event, "Ada", mail());
        var other = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");

        assertThat(signedIn.asNobody().get("/en/registrations/" + other).statusCode())
                .isEqualTo(404);
    }

    private Registration.State state(String token) {
        return registrations.find(gathering.id(token)).orElseThrow().state();
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.org";
    }

    /// What the browser does while its owner types.
    private static String work(String word, String bits) throws Exception {
        var wanted = Integer.parseInt(bits);
        for (var number = 0L; ; number++) {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest((word + ":" + number).getBytes(StandardCharsets.UTF_8));
            var zeros = 0;
            for (var value : hash) {
                if (value != 0) {
                    zeros += Integer.numberOfLeadingZeros(value & 0xff) - 24;
                    break;
                }
                zeros += 8;
            }
            if (zeros >= wanted) {
                return Long.toString(number);
            }
        }
    }
}
