package org.hexapla.newsroom.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.CircleCode;
import org.hexapla.newsroom.Circles;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.hexapla.people.account.Account;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class CirclesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Circles circles;

    @Autowired
    People people;

    @Autowired
    Search search;

    @Autowired
    Imports imports;

    @Test
    void onlyTheMembersOfItsCircleReadAClosedChannel() {
        var staff = signedIn.asStaff("newsroom");
        var circle = circle(staff, "nothing");
        var channel = channel(staff, "circle:" + circle);
        var story = story(staff, "The budget is explained", channel);
        var member = browser(admitted(staff, circle, Map.of()));
        var stranger = browser(admitted(staff, circle(staff, "nothing"), Map.of()));

        assertThat(member.get("/en/channels/" + channel).body()).contains("The budget is explained");
        assertThat(member.get("/en/channels").body()).contains("/channels/" + channel);
        assertThat(member.get("/en/stories/" + story).statusCode()).isEqualTo(200);
        for (var path : new String[] {"/en/channels/" + channel, "/en/stories/" + story}) {
            assertThat(new Site(port).get(path).statusCode()).isEqualTo(404);
            assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(404);
            assertThat(stranger.get(path).statusCode()).isEqualTo(404);
            assertThat(signedIn.asStaff("library").get(path).statusCode()).isEqualTo(404);
        }
        assertThat(stranger.get("/en/channels").body()).doesNotContain("/channels/" + channel);
    }

    @Test
    void nothingOfAClosedChannelIsInFeedsOrTheIndexEvenForItsMembers() {
        var staff = signedIn.asStaff("newsroom");
        var circle = circle(staff, "nothing");
        var channel = channel(staff, "circle:" + circle);
        story(staff, "Quixoticplan is weighed", channel);
        var member = browser(admitted(staff, circle, Map.of()));

        assertThat(member.get("/en/channels/" + channel + "/feed.atom").statusCode())
                .isEqualTo(404);
        search.awaitFresh();
        assertThat(search.find(SearchQuestion.of("Quixoticplan", Language.EN)).total())
                .isZero();
    }

    @Test
    void anItemIsReadByTheReadersOfAnyOfItsChannels() {
        var staff = signedIn.asStaff("newsroom");
        var closed = channel(staff, "circle:" + circle(staff, "nothing"));
        var story = story(staff, "A road is opened", closed);
        var open = channel(staff, "anybody");
        staff.post("/en/newsroom/items/" + story + "/details", Map.of("version", "2", "channel", open));

        var page = new Site(port).get("/en/stories/" + story);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/channels/" + closed);
    }

    @Test
    void aChannelThatIsClosedTakesItsItemsOutOfTheIndex() {
        var staff = signedIn.asStaff("newsroom");
        var channel = channel(staff, "anybody");
        var story = story(staff, "Zephyrwell is closed", channel);
        search.awaitFresh();
        assertThat(search.find(SearchQuestion.of("Zephyrwell", Language.EN)).total())
                .isOne();

        var fields = new HashMap<>(fields(channel, "circle:" + circle(staff, "nothing")));
        fields.put("version", "1");
        assertThat(staff.post("/en/channels/" + channel + "/edit", fields).statusCode())
                .isEqualTo(303);

        search.awaitFresh();
        assertThat(search.find(SearchQuestion.of("Zephyrwell", Language.EN)).total())
                .isZero();
        assertThat(new Site(port).get("/en/stories/" + story).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsRemovedIsOutFromThatMomentOnAndIsTold() {
        var staff = signedIn.asStaff("newsroom");
        var circle = circle(staff, "nothing");
        var account = admitted(staff, circle, Map.of());
        var member = browser(account);
        assertThat(member.get("/en/inbox").body()).contains("/en/channels");

        var members = Jsoup.parse(staff.get("/en/newsroom/circles/" + circle).body());
        staff.post(members.select("form[action$=dismiss]").attr("action"), Map.of());

        assertThat(has(account, circle)).isFalse();
        assertThat(Jsoup.parse(member.get("/en/inbox").body()).select("main .card"))
                .hasSize(2);
    }

    @Test
    void aMembershipHoldsOnItsDaysOnly() {
        var staff = signedIn.asStaff("newsroom");
        var circle = circle(staff, "nothing");

        assertThat(has(admitted(staff, circle, Map.of("since", "2020-01-01", "until", "2020-12-31")), circle))
                .isFalse();
        assertThat(has(admitted(staff, circle, Map.of("since", "2999-01-01")), circle))
                .isFalse();
        assertThat(has(admitted(staff, circle, Map.of("since", "2020-01-01", "until", "2999-12-31")), circle))
                .isTrue();
    }

    @Test
    void aDelegateIsThereForAState() {
        var staff = signedIn.asStaff("newsroom");
        var circle = circle(staff, "state");
        var account = admitted(staff, circle, Map.of("tie", "na"));
        var tie = new AtomicReference<String>();

        people.asPerson(
                account.id(), () -> tie.set(circles.tie(new CircleCode(circle)).orElse("")));

        assertThat(tie).hasValue("NAM");
    }

    @Test
    void refusesAStateThatIsNoneAndAnAddressThatIsNone() {
        var staff = signedIn.asStaff("newsroom");
        var members = "/en/newsroom/circles/" + circle(staff, "state") + "/members";

        var noState = staff.post(members, Map.of("mail", "a@example.org", "tie", "Atlantis"));
        var noAddress = staff.post(members, Map.of("mail", "nobody", "tie", "NAM"));
        var backwards = staff.post(
                members, Map.of("mail", "a@example.org", "tie", "NAM", "since", "2022-02-01", "until", "2022-01-01"));

        assertThat(noState.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(noState.body()).select("[role=alert] a").attr("href"))
                .isEqualTo("#tie");
        assertThat(Jsoup.parse(noAddress.body()).select("[role=alert] a").attr("href"))
                .isEqualTo("#mail");
        assertThat(Jsoup.parse(backwards.body()).select("[role=alert] a").attr("href"))
                .isEqualTo("#until");
    }

    @Test
    void onlyTheNewsroomSaysWhoIsInACircle() {
        var circle = circle(signedIn.asStaff("newsroom"), "nothing");
        for (var other : new SignedIn.Browser[] {signedIn.asReader(), signedIn.asStaff("library")}) {
            assertThat(other.get("/en/newsroom/circles").statusCode()).isEqualTo(403);
            assertThat(other.get("/en/newsroom/circles/" + circle).statusCode()).isEqualTo(403);
            assertThat(other.post("/en/newsroom/circles/" + circle + "/members", Map.of("mail", "me@example.org"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aListLetsInAlsoThoseWhoseAccountIsStillToCome(@TempDir Path folder) throws Exception {
        var circle = circle(signedIn.asStaff("newsroom"), "state");
        var account = signedIn.account(Role.READER);
        var file = Files.writeString(
                folder.resolve("circle-members.csv"),
                "circle,mail,tie,since,until\n%1$s,%2$s,FRA,2022-01-01,\n%1$s,Later@example.org,Namibia,,\n%1$s,x,FRA,,\n"
                        .formatted(circle, account.mail()),
                StandardCharsets.UTF_8);

        people.asProgram(() -> {
            try {
                var report = imports.runNow("circle-members", file);
                assertThat(report.added()).isEqualTo(2);
                assertThat(report.badInputs()).hasSize(1);
                assertThat(imports.runNow("circle-members", file).unchanged()).isEqualTo(2);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        assertThat(has(account, circle)).isTrue();
    }

    private boolean has(Account account, String circle) {
        var has = new AtomicReference<>(false);
        people.asPerson(account.id(), () -> has.set(circles.has(new CircleCode(circle))));
        return has.get();
    }

    private static String circle(SignedIn.Browser staff, String tie) {
        var code = "circle-" + NUMBER.incrementAndGet();
        var made = staff.post("/en/newsroom/circles", Map.of("code", code, "name-en", "Circle", "tie", tie));
        assertThat(made.statusCode()).isEqualTo(303);
        return code;
    }

    private Account admitted(SignedIn.Browser staff, String circle, Map<String, String> terms) {
        var account = signedIn.account(Role.READER);
        var fields = new HashMap<>(terms);
        fields.put("mail", account.mail());
        assertThat(staff.post("/en/newsroom/circles/" + circle + "/members", fields)
                        .statusCode())
                .isEqualTo(303);
        return account;
    }

    private SignedIn.Browser browser(Account account) {
        var browser = signedIn.asNobody();
        assertThat(browser.signIn(account.mail(), SignedIn.PASSWORD).statusCode())
                .isEqualTo(303);
        return browser;
    }

    private static Map<String, String> fields(String code, String readers) {
        return Map.of("code", code, "name-en", code, "languages", "en fr", "readers", readers, "front", "5");
    }

    private static String channel(SignedIn.Browser staff, String readers) {
        var code = "closed-" + NUMBER.incrementAndGet();
        assertThat(staff.post("/en/channels/new", fields(code, readers)).statusCode())
                .isEqualTo(303);
        return code;
    }

    private static String story(SignedIn.Browser staff, String title, String channel) {
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of("type", "story", "language", "en", "title", title, "b0-kind", "text", "b0-text", "So it was."));
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", channel));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        return item;
    }
}
