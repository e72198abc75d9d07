package org.hexapla.newsroom.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class PlanningTests {

    @LocalServerPort
    int port;

    @Autowired
    Planning planning;

    @Autowired
    Calendar calendar;

    @Autowired
    Meetings meetings;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Test
    void whoIsAskedFindsItInTheInboxAndTheItemIsMadeInOneStep() {
        var staff = signedIn.asStaff("newsroom");
        var fields = Map.of(
                "title-en",
                "Bees on the roof",
                "title-fr",
                "Des abeilles sur le toit",
                "type",
                "story",
                "day",
                "2031-05-20",
                "time",
                "09:00",
                "zone",
                "Europe/Zurich",
                "desk",
                "news",
                "state",
                "planned");
        var plan = staff.post("/en/newsroom/planning/new", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var writer = signedIn.account(Role.STAFF, "newsroom");
        var browser = signedIn.asNobody();
        browser.signIn(writer.mail(), SignedIn.PASSWORD);

        staff.post(
                plan + "/assignments", Map.of("person", writer.id().toString(), "skill", "writer", "language", "fr"));
        assertThat(browser.get("/en/inbox").body()).contains("Bees on the roof");
        assertThat(staff.get(plan).body()).contains(writer.name());

        var item = browser.post(plan.replace("/en/", "/fr/") + "/item", Map.of());
        var address = item.headers().firstValue("Location").orElseThrow();
        assertThat(browser.get(address).body()).contains("Des abeilles sur le toit");
        assertThat(browser.post(plan + "/item", Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(again -> assertThat(again).endsWith(address.replaceFirst(".*/", "/")));
    }

    @Test
    void anObservanceIsPlannedOnce() {
        sample.load();
        var staff = signedIn.asStaff("newsroom");
        var page = Jsoup.parse(staff.get("/en/newsroom/planning?month=2032-03").body());
        var source = page.select("input[name=source]").first();
        assertThat(source).isNotNull();
        var asked = Map.of("source", source == null ? "" : source.val());

        assertThat(staff.post("/en/newsroom/planning/from", asked).statusCode()).isEqualTo(303);
        assertThat(staff.post("/en/newsroom/planning/from", asked).statusCode()).isEqualTo(409);
    }

    @Test
    void showsHowMuchEachDeskHasTakenOnAndOnWhichDays() {
        plan("One", LocalDate.of(2033, 4, 4), "film", Plan.State.PLANNED);
        plan("Two", LocalDate.of(2033, 4, 4), "film", Plan.State.IDEA);
        plan("Three", LocalDate.of(2033, 4, 9), "film", Plan.State.PLANNED);
        plan("Four", LocalDate.of(2033, 4, 9), "film", Plan.State.DROPPED);

        var load = calendar.of(YearMonth.of(2033, 4), "").load().stream()
                .filter(known -> known.desk().code().equals("film"))
                .findFirst()
                .orElseThrow();

        assertThat(load.plans()).isEqualTo(3);
        assertThat(load.days()).containsExactly(LocalDate.of(2033, 4, 4), LocalDate.of(2033, 4, 9));
    }

    @Test
    void knowsTheMeetingsOfTheLibrary() {
        sample.load();
        var days = meetings.between(LocalDate.of(1946, 1, 1), LocalDate.of(2030, 1, 1));
        var meeting = days.getLast();

        assertThat(calendar.of(YearMonth.from(meeting.day()), "").on(meeting.day()))
                .anyMatch(entry -> entry.kind() == CalendarView.Kind.MEETING
                        && entry.title().equals(meeting.title()));
        assertThat(meetings.find(meeting.symbol())).contains(meeting);
    }

    @Test
    void ofTwoWhoChangeAPlanTheSecondIsTold() {
        var id = plan("Drums", LocalDate.of(2033, 6, 1), "news", Plan.State.PLANNED);
        var content = content("Drums and flutes", LocalDate.of(2033, 6, 2), "news", Plan.State.PLANNED);
        people.asProgram(() -> planning.change(id, 1, content));

        assertThatThrownBy(() -> people.asProgram(() -> planning.change(id, 1, content)))
                .isInstanceOf(PlanningRefused.class);
    }

    @Test
    void theCalendarOfDevicesIsOpenToWhoWorksInTheNewsroomAndKnowsTheAddress() {
        var staff = signedIn.asStaff("newsroom");
        var page = Jsoup.parse(
                staff.post("/en/newsroom/planning/address", Map.of()).body());
        var address = page.select("main a[href$=.ics]").attr("href");
        var id = plan("A lantern", LocalDate.now(ZoneId.of("UTC")).plusDays(4), "news", Plan.State.PLANNED);

        var feed = new Site(port).get(address);
        assertThat(feed.body()).contains("UID:newsroom-plan-" + id + "@").contains("SEQUENCE:0");
        assertThat(new Site(port).get("/en/calendars/unknown.ics").statusCode()).isEqualTo(404);
        staff.post("/en/newsroom/planning/address", Map.of());
        assertThat(new Site(port).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheNewsroomPlans() {
        assertThat(signedIn.asReader().get("/en/newsroom/planning").statusCode())
                .isEqualTo(403);
        var reader = signedIn.account(Role.READER).id();
        assertThatThrownBy(() -> people.asPerson(reader, () -> planning.find(1)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.asProgram(() -> planning.assign(
                        plan("Keys", LocalDate.of(2033, 7, 1), "news", Plan.State.PLANNED),
                        reader,
                        Skill.WRITER,
                        Optional.empty())))
                .isInstanceOf(PlanningRefused.class);
    }

    private long plan(String title, LocalDate day, String desk, Plan.State state) {
        var id = new long[1];
        people.asProgram(() ->
                id[0] = planning.plan(content(title, day, desk, state), "").orElseThrow());
        return id[0];
    }

    private static Plan.Content content(String title, LocalDate day, String desk, Plan.State state) {
        return new Plan.Content(
                LocalizedText.of(Language.EN, title),
                "story",
                day,
                null,
                Zone.ALL.getFirst(),
                desk,
                new TreeSet<>(),
                List.of(Language.EN),
                "",
                state);
    }
}
