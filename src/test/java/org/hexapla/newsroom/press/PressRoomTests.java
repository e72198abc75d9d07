package org.hexapla.newsroom.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.ScheduledPublication;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Details;
import org.hexapla.newsroom.story.PublishingCopies;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.hexapla.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class PressRoomTests {

    @LocalServerPort
    int port;

    @Autowired
    Accrediting accrediting;

    @Autowired
    Accreditations accreditations;

    @Autowired
    SchedulingBriefings briefings;

    @Autowired
    Writing writing;

    @Autowired
    PublishingCopies copies;

    @Autowired
    Schedule schedule;

    @Autowired
    Search search;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aTextUnderEmbargoIsReadByTheAccreditedAndLeaksNowhere() {
        var item = underEmbargo("Zirconium lanterns are lit", 3600);
        var address = "/en/press/embargoed/" + item + "/en";
        var journalist = signedIn.account(Role.READER);
        accredited(journalist.id());
        var browser = signedIn.asNobody();
        browser.signIn(journalist.mail(), SignedIn.PASSWORD);

        assertThat(browser.get(address).body())
                .contains("Zirconium lanterns are lit")
                .contains("Under embargo");
        assertThat(browser.get("/en/press").body()).contains("Zirconium lanterns are lit");
        search.awaitFresh();
        var visitor = new Site(port);
        for (var path : List.of(
                "/en/press",
                "/en/channels/embargoes",
                "/en/channels/embargoes/feed.atom",
                "/en/channels/embargoes/feed.rss",
                "/en/channels/embargoes/feed.json",
                "/en/search?q=zirconium",
                "/en/stories/" + item,
                address,
                "/sitemap.xml",
                "/en/press/briefings.ics")) {
            assertThat(visitor.get(path).body()).as(path).doesNotContain("Zirconium lanterns");
        }
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
        assertThat(signedIn.asReader().get(address).statusCode()).isEqualTo(404);
        assertThat(signedIn.asReader().get("/en/press").body()).doesNotContain("Zirconium lanterns");
    }

    @Test
    void afterItsInstantEverybodyReadsIt() {
        var item = underEmbargo("Xenon lamps are lit", 3600);
        var waiting = schedule.waiting(item, Language.EN).orElseThrow();

        people.asProgram(() -> copies.publish(waiting));

        assertThat(new Site(port).get("/en/stories/" + item).body()).contains("Xenon lamps are lit");
        var reader = signedIn.asAdministrator();
        assertThat(reader.get("/en/press/embargoed/" + item + "/en").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anApplicationIsAnsweredOnceWithDatesOrAReason() {
        var person = signedIn.account(Role.READER).id();
        var first = applied(person);
        assertThatThrownBy(() -> applied(person)).isInstanceOf(PressRefused.class);

        assertThatThrownBy(() -> people.asProgram(() -> accrediting.refuse(first, " ")))
                .isInstanceOf(PressRefused.class);
        people.asProgram(() -> accrediting.refuse(first, "Faltan los datos del medio."));
        assertThatThrownBy(() -> people.asProgram(() -> accrediting.accept(first, today(), today())))
                .isInstanceOf(PressRefused.class);

        var asked = accreditations.last(person).orElseThrow();
        assertThat(asked.state()).isEqualTo(Accreditation.State.REFUSED);
        assertThat(asked.reason()).isEqualTo("Faltan los datos del medio.");
        assertThat(applied(person)).isGreaterThan(first);
    }

    @Test
    void accreditationEndsWithItsLastDay() {
        var item = underEmbargo("Yttrium bells are rung", 3600);
        var journalist = signedIn.account(Role.READER);
        accredited(journalist.id());
        database.sql("update newsroom.circle_member set since = :day, until = :day where mail = :mail")
                .param("day", today().minusDays(1))
                .param("mail", journalist.mail())
                .update();
        var browser = signedIn.asNobody();
        browser.signIn(journalist.mail(), SignedIn.PASSWORD);

        assertThat(browser.get("/en/press/embargoed/" + item + "/en").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBriefingIsSetFollowedAndTranscribedInTheBrowser() {
        var staff = signedIn.asStaff("newsroom");
        var address = held(staff, "A talk with a potter");
        var id = address.replaceFirst(".*/", "");
        var item = staff.post("/en/newsroom/press/briefings/" + id + "/transcript", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/", "");
        assertThat(new Site(port).get(address).body()).doesNotContain("/stories/" + item);
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        place(new ItemId(Long.parseLong(item)));

        assertThat(new Site(port).get(address).body())
                .contains("A talk with a potter")
                .contains("/stories/" + item)
                .contains("after the end");
        assertThat(kinds("newsroom.fact_briefings", id)).containsExactly("interview");
        assertThat(kinds("newsroom.fact_availability", id)).containsExactly("interview");
    }

    @Test
    void isAppliedForAndAcceptedInTheBrowser() {
        var journalist = signedIn.asReader();
        var organisation = "Gazette of the hills";
        journalist.post(
                "/fr/press/apply",
                Map.of(
                        "organisation",
                        organisation,
                        "medium",
                        "print",
                        "country",
                        "KE",
                        "language",
                        "fr",
                        "contact",
                        "0100"));
        var staff = signedIn.asStaff("newsroom");
        assertThat(staff.get("/en/newsroom/press").body())
                .contains(organisation)
                .contains("Kenya");
        var id = database.sql("select max(id) from newsroom.accreditation where organisation = :organisation")
                .param("organisation", organisation)
                .query(Long.class)
                .single();

        staff.post(
                "/en/newsroom/press/applications/" + id + "/accept",
                Map.of(
                        "since",
                        today().toString(),
                        "until",
                        today().plusYears(1).toString()));

        assertThat(journalist.get("/en/press").body()).contains("Under embargo now");
        assertThat(journalist.get("/en/press/apply").body()).contains("accredited");
        assertThat(journalist.get("/en/newsroom/press").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyWhoIsSignedInAppliesAndOnlyTheNewsroomDecides() {
        var person = signedIn.account(Role.READER).id();
        var id = applied(person);

        assertThatThrownBy(() -> accrediting.apply(application())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.asPerson(person, () -> accrediting.accept(id, today(), today())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.asPerson(person, () -> accrediting.all()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.asPerson(person, () -> briefings.transcribe(1, Language.EN)))
                .isInstanceOf(NotAllowed.class);
    }

    /// An interview that was set and is over.
    private static String held(SignedIn.Browser staff, String title) {
        var fields = new java.util.TreeMap<>(Map.of("kind", "interview", "title-en", title, "at", "2026-03-02T10:00"));
        fields.putAll(Map.of("zone", "Africa/Nairobi", "minutes", "30", "place", "The kiln", "spoken", "en"));
        var address = staff.post("/en/newsroom/press/briefings/new", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        staff.post(
                "/en/newsroom/press/briefings/" + address.replaceFirst(".*/", "") + "/end",
                Map.of("version", "1", "at", "2026-03-02T10:40", "zone", "Africa/Nairobi"));
        return address;
    }

    private List<String> kinds(String view, String record) {
        return database.sql("select kind from " + view + " where record = :record")
                .param("record", record)
                .query((row, _) -> row.getString("kind"))
                .list();
    }

    private ItemId underEmbargo(String title, int seconds) {
        var begun = new ItemId[1];
        people.asProgram(() -> begun[0] = writing.begin(
                "release",
                Language.EN,
                new Details(new TreeSet<>(), "", "", List.of(), ""),
                new Copy(title, title, List.of(new Block.Text(title)), false)));
        place(begun[0]);
        people.asProgram(() -> schedule.add(new ScheduledPublication(
                0,
                begun[0],
                Language.EN,
                1,
                clock.instant().plusSeconds(seconds),
                true,
                false,
                "",
                ScheduledPublication.State.WAITING,
                1,
                PersonId.PROGRAM)));
        return begun[0];
    }

    private void place(ItemId item) {
        var browser = signedIn.asAdministrator();
        browser.post(
                "/en/channels/new",
                Map.of(
                        "code",
                        "embargoes",
                        "name-en",
                        "Embargoes",
                        "languages",
                        "en",
                        "readers",
                        "anybody",
                        "front",
                        "9"));
        var code = ChannelCode.parse("embargoes").orElseThrow();
        people.asProgram(() -> writing.describe(
                item, writing.find(item).version(), new Details(new TreeSet<>(List.of(code)), "", "", List.of(), "")));
    }

    private void accredited(PersonId person) {
        var id = applied(person);
        people.asProgram(() -> accrediting.accept(id, today(), today().plusDays(30)));
    }

    private long applied(PersonId person) {
        var id = new long[1];
        people.asPerson(person, () -> id[0] = accrediting.apply(application()));
        return id[0];
    }

    private static Accreditation.Application application() {
        return new Accreditation.Application(
                "Weekly of the coast",
                Accreditation.Medium.PRINT,
                Country.parse("ESP").orElseThrow(),
                Language.ES,
                "0200");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
