package org.hexapla.newsroom.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.approval.Approvals;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.Stage;
import org.hexapla.newsroom.story.Block;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Details;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.NotApproved;
import org.hexapla.newsroom.story.Notice;
import org.hexapla.newsroom.story.Publishing;
import org.hexapla.newsroom.story.PublishingCopies;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class ApprovingTests {

    @LocalServerPort
    int port;

    @Autowired
    Writing writing;

    @Autowired
    Approving approving;

    @Autowired
    Scheduling scheduling;

    @Autowired
    PublishingOnTime publishingOnTime;

    @Autowired
    PublishingCopies copies;

    @Autowired
    Approvals approvals;

    @Autowired
    Schedule schedule;

    @Autowired
    Items items;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aReleaseIsPublishedOnlyOnceSomebodyElseLetItPass() {
        var writer = person();
        var release = begun(writer, "release", "Wells are counted");

        assertThatThrownBy(() -> publish(writer, release, 1)).isInstanceOf(NotApproved.class);
        people.asPerson(writer, () -> approving.handIn(release, Language.EN, 1, "Please look at the figures"));
        assertThatThrownBy(() -> people.asPerson(writer, () -> approving.approve(release, Language.EN, 1, "")))
                .isInstanceOf(PlanningRefused.class);
        people.asPerson(person(), () -> approving.approve(release, Language.EN, 1, ""));
        publish(writer, release, 1);

        assertThat(items.find(release).orElseThrow().readable(Language.EN)).isPresent();
    }

    @Test
    void whatIsEditedAfterItWasApprovedNeedsItAnew() {
        var writer = person();
        var release = approved(writer, "Doors are opened");
        people.asPerson(writer, () -> writing.write(release, Language.EN, 1, 0, copy("Doors are closed")));

        assertThat(approvals.stage(release, Language.EN, 2)).isEqualTo(Stage.WRITING);
        assertThatThrownBy(() -> publish(writer, release, 2)).isInstanceOf(NotApproved.class);
    }

    @Test
    void whatIsSentBackSaysWhyAndAppearsAtNoTime() {
        var writer = person();
        var release = approved(writer, "Rain is late");
        people.asPerson(writer, () -> scheduling.schedule(release, Language.EN, order(1, in(3600))));

        assertThatThrownBy(() -> people.asPerson(person(), () -> approving.sendBack(release, Language.EN, 1, " ")))
                .isInstanceOf(PlanningRefused.class);
        people.asPerson(person(), () -> approving.sendBack(release, Language.EN, 1, "Which rain?"));

        assertThat(approvals.history(release, Language.EN).getFirst().comment()).isEqualTo("Which rain?");
        assertThat(schedule.waiting(release, Language.EN)).isEmpty();
    }

    @Test
    void aStoryNeedsNobodyElse() {
        var writer = person();
        var story = begun(writer, "story", "A kite is flown");

        publish(writer, story, 1);

        assertThat(items.find(story).orElseThrow().readable(Language.EN)).isPresent();
    }

    @Test
    void appearsByItselfAtItsTimeAndTouchesNoOtherLanguage() {
        var writer = person();
        var release = approved(writer, "The bell rings");
        people.asPerson(writer, () -> writing.write(release, Language.FR, 0, 1, copy("La cloche sonne")));
        people.asPerson(writer, () -> scheduling.schedule(release, Language.EN, order(1, in(2))));
        assertThat(items.find(release).orElseThrow().editions()).isEmpty();
        var french = texts(release, "fr");

        await(() -> items.find(release).orElseThrow().readable(Language.EN).isPresent());

        assertThat(items.find(release).orElseThrow().readable(Language.FR)).isEmpty();
        assertThat(texts(release, "fr")).isEqualTo(french);
    }

    @Test
    void whatADyingProgramLeftIsPublishedOnceHoweverManyLookAtOnce() throws Exception {
        var writer = person();
        var release = approved(writer, "The lamp is lit");
        people.asPerson(writer, () -> scheduling.schedule(release, Language.EN, order(1, in(3600))));
        var waiting = schedule.waiting(release, Language.EN).orElseThrow();
        database.sql("update newsroom.scheduled set at = now() - interval '1 minute' where id = :id")
                .param("id", waiting.id())
                .update();

        try (var programs = Executors.newFixedThreadPool(4)) {
            for (var task : java.util.Collections.nCopies(4, (Runnable) publishingOnTime::publishDue)) {
                programs.submit(task);
            }
        }

        assertThat(schedule.waiting(release, Language.EN)).isEmpty();
        assertThat(database.sql("""
                        select count(*) from newsroom.scheduled where item = :item and state = 'published'
                        """)
                        .param("item", release.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(items.find(release).orElseThrow().readable(Language.EN)).isPresent();
    }

    @Test
    void theTextThatWasApprovedAppearsThoughALaterOneIsUnderWay() {
        var writer = person();
        var release = approved(writer, "Five trees");
        people.asPerson(writer, () -> scheduling.schedule(release, Language.EN, order(1, in(3600))));
        people.asPerson(writer, () -> writing.write(release, Language.EN, 1, 0, copy("Six trees")));
        var waiting = schedule.waiting(release, Language.EN).orElseThrow();

        people.asProgram(() -> copies.publish(waiting));

        var readable = items.find(release).orElseThrow().readable(Language.EN).orElseThrow();
        assertThat(readable.copy().title()).isEqualTo("Five trees");
        people.asProgram(() -> assertThat(copies.publish(waiting)).isFalse());
    }

    @Test
    void aTimeIsMovedAndCancelledByWhoSawHowItStands() {
        var writer = person();
        var story = begun(writer, "story", "Clocks");
        people.asPerson(writer, () -> scheduling.schedule(story, Language.EN, order(1, in(3600))));

        assertThatThrownBy(() ->
                        people.asPerson(writer, () -> scheduling.schedule(story, Language.EN, order(1, in(7200)))))
                .isInstanceOf(PlanningRefused.class);
        people.asPerson(writer, () -> scheduling.move(story, Language.EN, 1, in(7200)));
        assertThatThrownBy(() -> people.asPerson(writer, () -> scheduling.cancel(story, Language.EN, 1)))
                .isInstanceOf(PlanningRefused.class);
        people.asPerson(writer, () -> scheduling.cancel(story, Language.EN, 2));

        assertThat(schedule.waiting(story, Language.EN)).isEmpty();
        assertThatThrownBy(() ->
                        people.asPerson(writer, () -> scheduling.schedule(story, Language.EN, order(1, in(-5)))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void whatIsPublishedByHandWaitsNoMore() {
        var writer = person();
        var story = begun(writer, "story", "Early birds");
        people.asPerson(writer, () -> scheduling.schedule(story, Language.EN, order(1, in(3600))));

        publish(writer, story, 1);

        assertThat(schedule.waiting(story, Language.EN)).isEmpty();
    }

    @Test
    void readersAreToldOfEveryCorrectionAndWhyATextWasTakenBack() {
        var staff = person();
        var story = begun(staff, "story", "The bridge has nine arches");
        publish(staff, story, 1);
        people.asPerson(staff, () -> {
            writing.write(story, Language.EN, 1, 0, copy("The bridge has eight arches"));
            copies.publish(story, Language.EN, 2, Publishing.MINOR, "It has eight arches, not nine.");
            writing.write(story, Language.EN, 2, 0, copy("The bridge has eight arches."));
            copies.publish(story, Language.EN, 3, Publishing.MINOR, "");
        });
        placeInPublic(staff, story);

        var read = new Site(port).get("/en/stories/" + story).body();
        assertThat(read).contains("It has eight arches, not nine.");
        people.asPerson(staff, () -> copies.withdraw(story, Language.EN, "There is no bridge."));
        // A page that is the same for everybody is kept for less than a second.
        await(() -> new Site(port).get("/en/stories/" + story).statusCode() == 410);
        var gone = new Site(port).get("/en/stories/" + story);

        assertThat(gone.body()).contains("There is no bridge.").contains("The bridge has eight arches.");
        assertThat(items.notices(story, Language.EN))
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.WITHDRAWAL, Notice.Kind.CORRECTION);
    }

    @Test
    void isPreviewedByTheStaffAlone() {
        var writer = person();
        var release = begun(writer, "release", "Seen by few");
        var address = "/en/newsroom/items/" + release + "/en/preview";

        var preview = signedIn.asStaff("newsroom").get(address);
        assertThat(preview.body()).contains("Seen by few").contains("This text is not published");
        assertThat(new Site(port).get(address).statusCode()).isNotEqualTo(200);
        assertThat(signedIn.asReader().get(address).statusCode()).isEqualTo(403);
        assertThat(new Site(port).get("/en/stories/" + release).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheNewsroomHandsInAndSchedules() {
        var release = begun(person(), "release", "Closed door");
        var reader = signedIn.account(Role.READER).id();

        assertThatThrownBy(() -> people.asPerson(reader, () -> approving.handIn(release, Language.EN, 1, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        people.asPerson(reader, () -> scheduling.schedule(release, Language.EN, order(1, in(60)))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theWholeWayIsGoneInTheBrowserByTwo() {
        var first = signedIn.asStaff("newsroom");
        var second = signedIn.asStaff("newsroom");
        var begun = first.post(
                "/en/newsroom/items/new",
                java.util.Map.of("type", "release", "language", "en", "title", "Two pairs of eyes", "do", "save"));
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        var at = "/en/newsroom/items/" + item + "/en";

        first.post(at + "/hand-in", java.util.Map.of("revision", "1"));
        assertThat(first.get(at + "/publication").body()).contains("somebody else has to approve it");
        assertThat(second.get(at + "/publication").body()).contains("Approve this text");
        second.post(at + "/approve", java.util.Map.of("revision", "1"));
        var day = java.time.LocalDate.now(clock).plusDays(3) + "T10:00";
        first.post(
                at + "/schedule",
                java.util.Map.of("revision", "1", "at", day, "zone", "Africa/Nairobi", "embargo", "yes"));

        assertThat(first.get("/en/newsroom/items/" + item).body()).contains("Under embargo until");
        assertThat(schedule.waiting(new ItemId(Long.parseLong(item)), Language.EN)
                        .orElseThrow()
                        .at())
                .isEqualTo(Zone.instant(day, "Africa/Nairobi").orElseThrow());
    }

    private PersonId person() {
        return signedIn.account(Role.STAFF, "newsroom").id();
    }

    private ItemId begun(PersonId writer, String type, String title) {
        var begun = new ItemId[1];
        people.asPerson(
                writer,
                () -> begun[0] = writing.begin(
                        type, Language.EN, new Details(new TreeSet<>(), "", "", List.of(), ""), copy(title)));
        return begun[0];
    }

    private ItemId approved(PersonId writer, String title) {
        var release = begun(writer, "release", title);
        people.asPerson(writer, () -> approving.handIn(release, Language.EN, 1, ""));
        people.asPerson(person(), () -> approving.approve(release, Language.EN, 1, ""));
        return release;
    }

    private void placeInPublic(PersonId staff, ItemId item) {
        var browser = signedIn.asAdministrator();
        browser.post(
                "/en/channels/new",
                java.util.Map.of(
                        "code",
                        "noticed",
                        "name-en",
                        "Noticed",
                        "languages",
                        "en",
                        "readers",
                        "anybody",
                        "front",
                        "5"));
        var code = org.hexapla.newsroom.ChannelCode.parse("noticed").orElseThrow();
        var version = items.find(item).map(Item::version).orElseThrow();
        people.asPerson(
                staff,
                () -> writing.describe(
                        item, version, new Details(new TreeSet<>(List.of(code)), "", "", List.of(), "")));
    }

    private void publish(PersonId by, ItemId item, int seen) {
        people.asPerson(by, () -> copies.publish(item, Language.EN, seen, Publishing.MINOR, ""));
    }

    private static Scheduling.Order order(int revision, Instant at) {
        return new Scheduling.Order(revision, at, false, Publishing.MINOR, "");
    }

    private Instant in(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }

    private List<String> texts(ItemId item, String language) {
        return database.sql("""
                        select content::text from newsroom.revision where item = :item and language = :language
                        """)
                .param("item", item.value())
                .param("language", language)
                .query((row, _) -> row.getString("content"))
                .list();
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static Copy copy(String title) {
        return new Copy(title, "", List.of(new Block.Text("Words of the text.")), false);
    }
}
