package org.hexapla.library.meetings.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.jobs.Imports;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.meetings.sheets.Members;
import org.hexapla.library.meetings.sheets.PrintedSheet;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A sheet of the voting machine comes in, a cataloguer decides, readers see a vote.
@HexaplaTest
class VotesOfSheetsTests {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 4);
    private static final PrintedSheet.Layout LAYOUT = new PrintedSheet.Layout(4, true, true, 1, 14, false, true);

    @Autowired
    Imports imports;

    @Autowired
    VoteSheets sheets;

    @Autowired
    States states;

    @Autowired
    Voters voters;

    @Autowired
    MarcRecords records;

    @Autowired
    SignedIn signedIn;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void proposesTheVoteOfASheetOnce() throws IOException {
        var path = write("A/70/L.901", Map.of());

        assertThat(imports.runNow("vote-sheets", path).added()).isEqualTo(1);
        assertThat(imports.runNow("vote-sheets", path).unchanged()).isEqualTo(1);
        var vote = vote("A/70/L.901");
        assertThat(vote.ballots()).hasSize(193);
        assertThat(vote.about().meeting()).isEqualTo("A/70/PV.64");
        assertThat(vote.about().session()).isEqualTo("70");
        assertThat(vote.sums().members()).isEqualTo(193);
        assertThat(vote.ballots()).extracting(ProposedVote.Ballot::name).isSorted();
    }

    @Test
    void readsAllSheetsOfAZipAndTellsWhatItCouldNotTake() throws IOException {
        var good = Files.readAllBytes(write("A/70/L.902", Map.of()));
        var zip = folder.resolve("day.zip");
        try (var packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var name : List.of("one.pdf", "soup.pdf")) {
                packed.putNextEntry(new ZipEntry("sheets/" + name));
                packed.write(name.equals("one.pdf") ? good : other());
                packed.closeEntry();
            }
        }

        var report = imports.runNow("vote-sheets", zip);

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void makesAVoteOfASheet() throws IOException {
        var letters = new HashMap<StateCode, Character>();
        Members.on(DAY, states).all().forEach(member -> letters.put(member.code(), 'Y'));
        letters.put(new StateCode("PRK"), 'N');
        letters.put(new StateCode("COD"), 'A');
        letters.put(new StateCode("COG"), 'X');
        imports.runNow("vote-sheets", write("A/70/L.903", letters));
        var vote = vote("A/70/L.903");

        var answer = decide(
                vote, Map.of("resolution", "A/RES/70/903", "item", "901", "item-title", "Bridges", "accept", "yes"));

        assertThat(answer.statusCode()).as(alerts(answer.body())).isEqualTo(303);
        var id = Objects.requireNonNull(vote("A/70/L.903").record());
        var record = records.find(id).orElseThrow().record();
        assertThat(record.text("952", 'a')).contains("A/70/PV.64");
        assertThat(record.text("591", 'a')).contains("RECORDED");
        assertThat(record.texts("996", 'b')).containsExactly("190");
        assertThat(record.fields("967")
                        .filter(field -> field.text('c').filter("PRK"::equals).isPresent()))
                .singleElement()
                .satisfies(field -> assertThat(field.text('d')).contains("N"));
        assertThat(record.fields("967")
                        .filter(field -> field.text('c').filter("COG"::equals).isPresent()))
                .singleElement()
                .satisfies(field -> assertThat(field.text('d')).isEmpty());
        var page = new Site(port).get("/en/votes/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("A/RES/70/903");
    }

    @Test
    void refusesAVoteOnTheSameResolutionAgain() throws IOException {
        imports.runNow("vote-sheets", write("A/70/L.904", Map.of()));
        imports.runNow("vote-sheets", write("A/70/L.905", Map.of()));
        var form = Map.of("resolution", "A/RES/70/904", "item-title", "Bridges", "accept", "yes");
        assertThat(decide(vote("A/70/L.904"), form).statusCode()).isEqualTo(303);

        assertThat(alerts(decide(vote("A/70/L.905"), form).body())).contains("A vote on A/RES/70/904 is record");
        assertThat(vote("A/70/L.905").isOpen()).isTrue();
    }

    @Test
    void refusesLettersThatAreNotWhatWasAnnounced() throws IOException {
        imports.runNow("vote-sheets", write("A/70/L.906", Map.of()));

        var answer = decide(
                vote("A/70/L.906"),
                Map.of("resolution", "A/RES/70/906", "item-title", "Bridges", "vote-ALB", "Y", "accept", "yes"));

        assertThat(alerts(answer.body())).contains("For the letter Y the sheet says 0, and the members come to 1.");
        // What was typed is kept.
        assertThat(vote("A/70/L.906").about().resolution()).isEqualTo("A/RES/70/906");
    }

    @Test
    void entersAVoteByHandThroughTheSameChecks() {
        var browser = signedIn.asStaff("library");
        var address = browser.post("/en/meetings/sheets/new", Map.of("body", "A", "day", "2015-12-05"))
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");

        var page = Jsoup.parse(browser.get(address).body());

        assertThat(page.select("table select")).hasSize(193);
        assertThat(page.select("img.issued-page")).isEmpty();
        assertThat(page.select(".notice li").text()).contains("is no symbol of a document", "The title is missing");
    }

    @Test
    void knowsAVetoFromAnAbstention() {
        var against = council("N");

        assertThat(against.isVetoed()).isTrue();
        assertThat(council("A").isVetoed()).isFalse();
        assertThat(council("Y").isUnanimous()).isTrue();
    }

    @Test
    void showsSheetsToStaffOnly() throws IOException {
        imports.runNow("vote-sheets", write("A/70/L.907", Map.of()));
        var path = vote("A/70/L.907").path();

        assertThat(signedIn.asReader().get("/en" + path).statusCode()).isEqualTo(403);
        for (var language : List.of("ar", "zh", "en", "fr", "ru", "es")) {
            assertThat(signedIn.asStaff("library").get("/" + language + path).statusCode())
                    .isEqualTo(200);
            assertThat(signedIn.asStaff("library")
                            .get("/" + language + "/meetings/sheets")
                            .body())
                    .contains("A/70/L.907");
        }
        assertThat(new Site(port)
                        .get("/files/" + vote("A/70/L.907").file() + "/a.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    private static ProposedVote council(String last) {
        var ballots = new java.util.ArrayList<ProposedVote.Ballot>();
        for (var i = 0; i < 15; i++) {
            ballots.add(new ProposedVote.Ballot("AA" + (char) ('A' + i), i == 14 ? last : "Y", "", i > 9));
        }
        var about = new ProposedVote.About("79", "", "", "", "", "", "", "", "RECORDED");
        return new ProposedVote(1, "", "", "S", DAY, about, new ProposedVote.Sums(15, 0, 0, 0), ballots, "open", null);
    }

    private Path write(String draft, Map<StateCode, Character> letters) throws IOException {
        var file = folder.resolve(draft.replace('/', '_') + ".pdf");
        var sheet = PrintedSheet.of(draft, DAY, Members.on(DAY, states), some(letters), LAYOUT);
        return Files.write(file, sheet.pdf(new Random(2)));
    }

    /// A letter somewhere tells where letters stand.
    private static Map<StateCode, Character> some(Map<StateCode, Character> letters) {
        return letters.isEmpty() ? Map.of(new StateCode("AFG"), 'N') : letters;
    }

    private byte[] other() throws IOException {
        return new org.hexapla.library.meetings.layout.PrintedRecord(List.of("A recipe"), List.of("Boil it.")).pdf();
    }

    private ProposedVote vote(String draft) {
        return sheets.list(500).stream()
                .filter(vote -> vote.about().draft().equals(draft))
                .map(vote -> sheets.need(vote.id()))
                .findFirst()
                .orElseThrow();
    }

    private java.net.http.HttpResponse<String> decide(ProposedVote vote, Map<String, String> more) {
        var browser = signedIn.asStaff("library");
        var form =
                new TreeMap<>(form(Jsoup.parse(browser.get("/en" + vote.path()).body())));
        form.putAll(more);
        return browser.post("/en" + vote.path(), form);
    }

    private static Map<String, String> form(Document page) {
        var form = new TreeMap<String, String>();
        page.select("section[aria-labelledby=vote] input[id]")
                .forEach(box -> form.put(box.attr("name"), box.attr("value")));
        page.select("section[aria-labelledby=vote] textarea").forEach(box -> form.put(box.attr("name"), box.text()));
        page.select("section[aria-labelledby=vote] select")
                .forEach(box -> form.put(
                        box.attr("name"), box.expectFirst("option[selected]").attr("value")));
        return form;
    }

    private static String alerts(String body) {
        return Jsoup.parse(body).select("[role=alert] li").text();
    }
}
