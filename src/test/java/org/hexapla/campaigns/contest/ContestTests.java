package org.hexapla.campaigns.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnersDesk;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class ContestTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @Autowired
    Entering entering;

    @Autowired
    Entries entries;

    @Autowired
    ForgettingEntrants forgetting;

    @TempDir
    Path folder;

    SignedIn.Browser staff;

    @BeforeEach
    void form() throws IOException {
        imports.runNow("forms", Path.of("sample/forms/forms-contests.yaml"));
        staff = signedIn.asAdministrator();
    }

    @Test
    void whoIsNotOfAgeTakesPartOnceAGuardianAgreed() throws IOException {
        contest("minors", "2099-01-01T12:00", "shared", 0);
        var visitor = signedIn.asNobody();
        var person = new TreeMap<>(Map.of(
                "category", "land", "name", "Nia Pole", "mail", "nia@example.org", "age", "minor", "language", "fr"));
        var alone = new Entry.Author("Nia", "nia@example.org", false, Language.FR, Optional.empty(), true, "", "");
        assertThatThrownBy(() -> entering.begin("minors", "land", alone)).isInstanceOf(ContestRefused.class);
        person.put("guardian", "Rosa Pole");
        person.put("guardian-mail", "rosa@example.org");
        var own = PartnersDesk.send(visitor, "/en/contests/minors", person);
        PartnersDesk.expect(
                303, visitor.post(own, Map.of("a.title", "A well", "a.about", "It gives water.", "do", "submit")));
        var entry = entry("minors", 1);
        assertThat(entry.state()).isEqualTo(Entry.State.CONSENT);
        var desk = "/en/campaigning/contests/minors/entries/" + entry.id();
        assertThat(staff.post(desk, Map.of("do", "admit")).statusCode()).isEqualTo(409);

        var letter = letter("rosa@example.org");
        assertThat(letter).as("in the language of the entry").contains("mineur(e)");
        var guardian = letter.replaceAll("(?s).*(/fr/guardian-consents/[A-Za-z0-9_-]+).*", "$1");
        assertThat(visitor.get(guardian).body()).contains("Nia Pole").contains("It gives water.");
        PartnersDesk.expect(303, visitor.post(guardian, Map.of("do", "agree")));
        PartnersDesk.expect(303, staff.post(desk, Map.of("do", "admit")));
        assertThat(entry("minors", 1).state()).isEqualTo(Entry.State.ELIGIBLE);

        PartnersDesk.expect(303, visitor.post(guardian, Map.of("do", "refuse")));
        assertThat(entry("minors", 1).author().name()).isEmpty();
        assertThat(visitor.get(guardian).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingComesInAfterTheLastMinuteInTheZoneOfTheContest() throws IOException {
        contest("late", "2020-01-01T12:00", "shared", 0);
        var visitor = signedIn.asNobody();
        assertThat(visitor.get("/en/contests/late").body()).doesNotContain("name=\"door\"");
        var contest = new Contest(
                "x",
                "",
                new Contest.Words(text(), text(), text()),
                new Contest.Terms(
                        new org.hexapla.forms.FormCode("contest-entry"),
                        List.of(),
                        java.time.LocalDateTime.parse("2021-07-31T23:59"),
                        org.hexapla.calendar.Zone.anywhere("America/New_York").orElseThrow(),
                        365),
                new Contest.Judging(List.of(), true, 1, 1, 1, Contest.Tie.SHARED),
                Contest.State.OPEN,
                null);
        assertThat(contest.isOpenAt(Instant.parse("2021-08-01T03:58:59Z"))).isTrue();
        assertThat(contest.isOpenAt(Instant.parse("2021-08-01T03:59:00Z"))).isFalse();
    }

    @Test
    void theJuryJudgesInRoundsAndNoVoteIsLost() throws IOException {
        contest("rounds", "2020-01-01T12:00", "most-best", 4);
        var path = "/en/campaigning/contests/rounds";
        var first = juror("rounds");
        PartnersDesk.expect(303, staff.post(path, Map.of("do", "begin")));
        assertThat(first.tasks("rounds")).hasSize(4);

        var late = juror("rounds");
        assertThat(late.tasks("rounds")).as("who comes late has all tasks").hasSize(4);
        var someone = first.tasks("rounds").getFirst();
        var page = first.browser().get("/en/jury/" + someone).body();
        assertThat(page).as("blind").doesNotContain("Author");

        var next = PartnersDesk.expect(303, first.browser().get("/en/jury/" + someone + "/next"));
        assertThat(next).doesNotEndWith("/" + someone);
        assertThat(first.tasks("rounds")).as("passing over loses nothing").contains(someone);
        vote(first, "rounds", 3);
        assertThat(first.browser().post("/en/jury/" + someone, scores(5)).statusCode())
                .as("once and for all")
                .isEqualTo(409);
        assertThat(staff.post(path, Map.of("do", "decide")).statusCode())
                .as("nothing is over while votes lack")
                .isEqualTo(409);
        assertThat(staff.get(path + "/results.csv").body())
                .as("results without another round")
                .contains("votes-1")
                .doesNotContain("votes-2");
        vote(late, "rounds", 5);
        bothRoundsEndInWinners(path, first, late);
    }

    private void bothRoundsEndInWinners(String path, Juror first, Juror late) {
        PartnersDesk.expect(303, staff.post(path, Map.of("do", "go-on")));
        assertThat(database.sql(
                                "select count(*) from campaigns.contest_round_entry where contest = 'rounds' and round = 2")
                        .query(Integer.class)
                        .single())
                .as("who is equal with the last goes on, too")
                .isEqualTo(4);
        vote(first, "rounds", 4);
        vote(late, "rounds", 4);
        PartnersDesk.expect(303, staff.post(path, Map.of("do", "decide")));
        var visitor = signedIn.asNobody();
        assertThat(visitor.get("/ar/contests/rounds/winners").body())
                .contains("Title 1")
                .contains("المركز");
        assertThat(staff.get(path + "/results.xlsx").statusCode()).isEqualTo(200);
        assertThat(staff.get(path + "/results.csv").body())
                .contains("votes-2")
                .contains("Title 3")
                .contains("a.about");
    }

    @Test
    void nobodyJudgesTheirOwnNorWhatTheyKeepAwayFrom() throws IOException {
        contest("own", "2020-01-01T12:00", "shared", 3);
        var mail = signedIn.account(Role.READER).mail();
        database.sql("update campaigns.contest_entry set mail = :mail where contest = 'own' and number = 2")
                .param("mail", mail.toUpperCase(java.util.Locale.ROOT))
                .update();
        var path = "/en/campaigning/contests/own";
        var juror = juror("own", mail);
        PartnersDesk.expect(303, staff.post(path, Map.of("do", "begin")));
        var own = entry("own", 2).id();
        assertThat(juror.tasks("own")).hasSize(2).doesNotContain(own);
        assertThat(juror.browser().post("/en/jury/" + own, scores(5)).statusCode())
                .isEqualTo(403);

        var friend = entry("own", 1).id();
        PartnersDesk.expect(303, juror.browser().post("/en/jury/" + friend + "/conflict", Map.of("why", "My cousin")));
        assertThat(juror.browser().post("/en/jury/" + friend, scores(5)).statusCode())
                .isEqualTo(403);
        assertThat(juror.tasks("own")).hasSize(1);
        assertThat(signedIn.asReader().get("/en/jury/" + friend).statusCode()).isEqualTo(403);
    }

    @Test
    void equalsAreToldApartByTheRuleThatWasSaidBefore() {
        var judged = List.of(
                judged(1, "2021-01-03T00:00:00Z", 4.0, 1),
                judged(2, "2021-01-02T00:00:00Z", 4.0, 2),
                judged(3, "2021-01-01T00:00:00Z", 3.0, 0),
                judged(4, "2021-01-04T00:00:00Z", 4.0, 2));
        assertThat(order(judged, Contest.Tie.SHARED)).containsExactly("1:1", "2:1", "4:1", "3:4");
        assertThat(order(judged, Contest.Tie.MOST_BEST)).containsExactly("2:1", "4:1", "1:3", "3:4");
        assertThat(order(judged, Contest.Tie.FIRST_SENT)).containsExactly("2:1", "1:2", "4:3", "3:4");
    }

    @Test
    void whatWasSaidWhenItOpenedStays() throws IOException {
        contest("said", "2099-01-01T12:00", "shared", 0);
        var fields = new TreeMap<>(Map.of("code", "said", "title-en", "Said", "rules-en", "Other rules"));
        fields.putAll(Map.of(
                "form", "contest-entry", "closes", "2099-01-01T12:00", "zone", "Africa/Nairobi", "tie", "first-sent"));
        fields.putAll(Map.of(
                "category-code-0",
                "land",
                "category-name-0-en",
                "Land",
                "criterion-code-0",
                "change",
                "criterion-name-0-en",
                "Change"));
        assertThat(staff.post("/en/campaigning/contests", fields).statusCode()).isEqualTo(409);
        fields.put("code", "unsaid");
        PartnersDesk.expect(303, staff.post("/en/campaigning/contests", fields));
        assertThat(signedIn.asNobody().get("/en/contests/unsaid").statusCode()).isEqualTo(404);
        PartnersDesk.expect(303, staff.post("/en/campaigning/contests/unsaid", Map.of("do", "open")));
        assertThat(signedIn.asNobody().get("/en/contests/unsaid").body())
                .contains("what was sent in first comes first");
        assertThat(signedIn.asReader().post("/en/campaigning/contests", fields).statusCode())
                .isEqualTo(403);
    }

    @Test
    void peopleAreForgottenOnTimeAndWhatWonStays() throws IOException {
        contest("forget", "2020-01-01T12:00", "shared", 2);
        database.sql("""
                        update campaigns.contest_entry set mail = 'someone@example.org',
                            place = case when number = 1 then 1 end where contest = 'forget'
                        """).update();
        database.sql(
                        "update campaigns.contest set state = 'decided', decided = current_date - 100 where code = 'forget'")
                .update();
        forgetting.forget();
        assertThat(entry("forget", 1).author().mail()).isNotEmpty();
        database.sql("update campaigns.contest set decided = current_date - 400 where code = 'forget'")
                .update();
        forgetting.forget();
        assertThat(entry("forget", 1).author().mail()).isEmpty();
        assertThat(entry("forget", 1).author().name()).isEqualTo("Author 1");
        assertThat(entry("forget", 2).author().name()).isEmpty();
        assertThat(entry("forget", 2).content().submission()).isNull();
        var visitor = signedIn.asNobody();
        assertThat(visitor.get("/en/contest-entries/" + entry("forget", 1).id()).body())
                .contains("About 1")
                .contains("Author 1");
        assertThat(visitor.get("/en/contest-entries/" + entry("forget", 2).id()).body())
                .contains("Title 2")
                .doesNotContain("Author 2");
    }

    private record Juror(SignedIn.Browser browser, ContestTests tests) {

        List<Long> tasks(String contest) {
            return java.util.regex.Pattern.compile("href=\"/en/jury/(\\d+)\"")
                    .matcher(browser.get("/en/jury").body())
                    .results()
                    .map(found -> Long.valueOf(found.group(1)))
                    .filter(id -> tests.entries.find(id).orElseThrow().contest().equals(contest))
                    .toList();
        }
    }

    private Juror juror(String contest) {
        return juror(contest, signedIn.account(Role.READER).mail());
    }

    private Juror juror(String contest, String mail) {
        PartnersDesk.expect(303, staff.post("/en/campaigning/contests/" + contest + "/jury", Map.of("juror", mail)));
        var browser = signedIn.asNobody();
        browser.signIn(mail, SignedIn.PASSWORD);
        return new Juror(browser, this);
    }

    private static void vote(Juror juror, String contest, int score) {
        juror.tasks(contest)
                .forEach(id -> PartnersDesk.expect(303, juror.browser().post("/en/jury/" + id, scores(score))));
    }

    private static Map<String, String> scores(int score) {
        return Map.of("score-change", Integer.toString(score));
    }

    private void contest(String code, String closes, String tie, int sent) throws IOException {
        var yaml = new StringBuilder("""
                - code: %s
                  title: {en: "Contest %s"}
                  about: {en: About}
                  rules: {en: "Be kind."}
                  form: contest-entry
                  categories: [{code: land, name: {en: Land}}]
                  criteria: [{code: change, name: {en: Change}}]
                  closes: "%s"
                  zone: Africa/Nairobi
                  votes: %d
                  going-on: 2
                  winners: 3
                  tie: %s
                  state: open
                """.formatted(code, code, closes, code.equals("own") ? 1 : 2, tie));
        yaml.append(sent == 0 ? "" : "  entries:\n");
        for (var number = 1; number <= sent; number++) {
            yaml.append("""
                      - {category: land, language: en, country: KEN, name: "Author %d", named: true, title: "Title %d", \
                    about: "About %d", received: "2019-12-0%dT00:00:00Z", state: eligible}
                    """.formatted(number, number, number, number));
        }
        var file = Files.writeString(folder.resolve("contests-" + code + ".yaml"), yaml);
        assertThat(imports.runNow("contests", file).badInputs()).isEmpty();
    }

    private Entry entry(String contest, int number) {
        return entries.find(database.sql(
                                "select id from campaigns.contest_entry where contest = :contest and number = :number")
                        .param("contest", contest)
                        .param("number", number)
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    private String letter(String address) {
        return database.sql("select body from people.outgoing_mail where address = :address")
                .param("address", address)
                .query(String.class)
                .single();
    }

    private static Ranking.Judged judged(int number, String received, double mean, int best) {
        var at = Instant.parse(received);
        var author = new Entry.Author("", "", false, Language.EN, Optional.empty(), false, "", "");
        var entry = new Entry(
                number,
                "ties",
                number,
                new Entry.Content("land", "", null),
                author,
                Entry.State.ELIGIBLE,
                "",
                new Entry.Times(at, at, null),
                null);
        return new Ranking.Judged(entry, 3, mean, best);
    }

    private static List<String> order(List<Ranking.Judged> judged, Contest.Tie tie) {
        return Ranking.of(judged, tie).stream()
                .map(placed -> placed.judged().entry().number() + ":" + placed.place())
                .toList();
    }

    private static LocalizedText text() {
        return LocalizedText.none();
    }
}
