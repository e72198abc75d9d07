package org.hexapla.library.meetings.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.jobs.ImportReport;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.meetings.layout.PrintedRecord;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A verbatim record comes in, an indexer decides, readers see speeches.
@HexaplaTest
class SpeechesOfAMeetingTests {

    private static final String BODY = """
            The meeting was called to order at 10.05 a.m.
                The President: I give the floor to the
            members of the Council.
                Mr. Quispe (Ecuador) (spoke in Spanish):
            The bridge is old, as was said by
            Mrs. Tanaka: it shakes.
                Mrs. Tanaka (Japan): The bridge is not so
            old. It was built by my grandmother, who was
            an engineer and knew what she did.
                Mr. Quispe (Ecuador) (spoke in Spanish):
            I did not speak against anybody's grandmother.
                Ms. Bridgewater: I have measured it.
                Ms. Alami (European Union): We shall pay.
            It is a matter of honour, and of bridges.
            The meeting rose at noon.
            """;

    @Autowired
    Imports imports;

    @Autowired
    Meetings meetings;

    @Autowired
    MarcRecords records;

    @Autowired
    Resolving resolving;

    @Autowired
    Headings headings;

    @Autowired
    People people;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    SignedIn signedIn;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void proposesEveryTurnOnceWithItsEvidence() throws IOException {
        var report = bringIn(99101);

        assertThat(report.added()).isEqualTo(1);
        assertThat(proposals(99101))
                .extracting(ProposedSpeech::person, ProposedSpeech::state, ProposedSpeech::verdict)
                .containsExactly(
                        tuple("Okonjo, Ms. (Sierra Leone)", "SLE", ProposedSpeech.Verdict.OPEN),
                        tuple("Quispe, Mr. (Ecuador)", "ECU", ProposedSpeech.Verdict.OPEN),
                        tuple("Tanaka, Mrs. (Japan)", "JPN", ProposedSpeech.Verdict.OPEN),
                        // Who speaks again on the same goes on with the same speech.
                        tuple("Quispe, Mr. (Ecuador)", "ECU", ProposedSpeech.Verdict.JOINED),
                        tuple("Bridgewater, Ms.", "", ProposedSpeech.Verdict.OPEN),
                        tuple("Alami, Ms. (European Union)", "", ProposedSpeech.Verdict.OPEN));
        assertThat(proposals(99101)).allMatch(speech -> speech.page() == 2);
        assertThat(proposals(99101).get(1).line()).isEqualTo("Mr. Quispe (Ecuador) (spoke in Spanish):");
    }

    @Test
    void proposesNoMeetingTwiceAndKeepsWhatWasDecided() throws IOException {
        bringIn(99102);
        var speech = proposals(99102).getFirst();
        signedIn.asStaff("library")
                .post(address(99102), Map.of("person-" + speech.id(), "X", "act-" + speech.id(), "refuse"));

        assertThat(bringIn(99102).unchanged()).isEqualTo(1);
        assertThat(proposals(99102).getFirst().verdict()).isEqualTo(ProposedSpeech.Verdict.REFUSED);
    }

    @Test
    void makesARecordOfWhatIsAccepted() throws IOException {
        bringIn(99103);
        catalogue(99103, "2024-03-05");
        var speech = proposals(99103).get(1);

        var answer = accept(99103, speech.id());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var record = record(proposals(99103).get(1));
        assertThat(record)
                .contains(
                        "039 aITS",
                        "041 aspa",
                        "089 bB22",
                        "269 a2024-03-05",
                        "700 aQuispe, Mr. g(Ecuador)",
                        "710 aEcuador",
                        "791 aS/PV.99103 bS/ c79",
                        "930 aITS",
                        "991 aS/Agenda/99103 cThe situation of glass bridge 99103",
                        "992 a2024-03-05");
        var page = new Site(port).get("/en/speeches/" + proposals(99103).get(1).record());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("S/PV.99103", "Ecuador");
    }

    @Test
    void acceptsNothingOfAMeetingThatIsNotCataloguedOnThatDay() throws IOException {
        bringIn(99104);
        var speech = proposals(99104).get(1).id();

        assertThat(Jsoup.parse(accept(99104, speech).body())
                        .select("[role=alert] li")
                        .text())
                .contains("The catalogue has no record of the meeting S/PV.99104");
        catalogue(99104, "2024-03-06");
        assertThat(Jsoup.parse(accept(99104, speech).body())
                        .select("[role=alert] li")
                        .text())
                .contains("another day");
        assertThat(proposals(99104).get(1).isOpen()).isTrue();
        // Nothing is left of the attempt.
        assertThat(headings.named(HeadingKind.AGENDA_ITEM, parts('a', "S/Agenda/99104")))
                .isEmpty();
    }

    @Test
    void refusesTheSameSpeechAgain() throws IOException {
        bringIn(99105);
        catalogue(99105, "2024-03-05");
        var proposed = proposals(99105);
        accept(99105, proposed.get(1).id());
        var again = proposed.get(3);
        signedIn.asStaff("library").post(address(99105) + "/reopen", Map.of("speech", String.valueOf(again.id())));

        var page = Jsoup.parse(accept(99105, again.id()).body());

        assertThat(page.select("[role=alert] li").text()).contains("The same speech is record");
    }

    @Test
    void acceptsAllThatAreReadyAtOnce() throws IOException {
        heading("Hayashi, Michiko", "(Japan)");
        heading("Riverside, Jane", "");
        bringIn(99106, BODY.replace("Tanaka", "Hayashi").replace("Bridgewater", "Riverside"));
        catalogue(99106, "2024-03-05");
        assertThat(proposals(99106))
                .filteredOn(ProposedSpeech::isReady)
                .extracting(ProposedSpeech::person)
                .containsExactly("Hayashi, Michiko (Japan)", "Riverside, Jane");

        signedIn.asStaff("library").post(address(99106) + "/accept-ready", Map.of());

        assertThat(proposals(99106))
                .filteredOn(speech -> speech.record() != null)
                .hasSize(2);
        assertThat(record(proposals(99106).get(2))).contains("700 aHayashi, Michiko g(Japan)");
    }

    @Test
    void letsTheIndexerCorrectAddAndDecideAgain() throws IOException {
        bringIn(99107);
        var browser = signedIn.asStaff("library");
        var first = proposals(99107).getFirst();
        browser.post(
                address(99107) + "/add",
                Map.of(
                        "behind",
                        String.valueOf(first.id()),
                        "sheet",
                        "2",
                        "line",
                        "Mr. Nobody: Here.",
                        "person",
                        "Nobody, Mr.",
                        "state",
                        "Japon",
                        "spoken",
                        "fr"));

        var added = proposals(99107).get(1);
        assertThat(added.person()).isEqualTo("Nobody, Mr.");
        // A state is known by its name in any official language.
        assertThat(added.state()).isEqualTo("JPN");
        browser.post(
                address(99107),
                Map.of(
                        "person-" + added.id(),
                        "Somebody, Mr.",
                        "state-" + added.id(),
                        "",
                        "act-" + added.id(),
                        "refuse"));
        assertThat(proposals(99107).get(1).person()).isEqualTo("Somebody, Mr.");
        browser.post(address(99107) + "/reopen", Map.of("speech", String.valueOf(added.id())));
        assertThat(proposals(99107).get(1).isOpen()).isTrue();
    }

    @Test
    void showsTheRecordBesideItsSpeakersToStaffOnly() throws IOException {
        bringIn(99108);
        var page = Jsoup.parse(signedIn.asStaff("library").get(address(99108)).body());

        assertThat(page.select("fieldset")).hasSize(6);
        assertThat(page.select("img.issued-page")).hasSize(1);
        assertThat(page.text()).contains("Ms. Okonjo (Sierra Leone)", "The situation of glass bridge 99108");
        assertThat(new Site(port).get(address(99108)).statusCode()).isNotEqualTo(200);
        assertThat(signedIn.asReader().get(address(99108)).statusCode()).isEqualTo(403);
        var picture = signedIn.asStaff("library").get(address(99108) + "/pages/2.png");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(signedIn.asStaff("library").get("/zh/meetings/records").body())
                .contains("S/PV.99108");
        var file = meetings.of(Symbol.of("S/PV.99108")).orElseThrow().file();
        assertThat(new Site(port).get("/files/" + file + "/a.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhyAFileIsNoRecord() throws IOException {
        var file = folder.resolve("soup.pdf");
        Files.write(file, new PrintedRecord(List.of("A recipe"), List.of("Boil it.")).pdf());

        assertThat(imports.runNow("verbatim", file).refused()).isEqualTo(1);
    }

    private ImportReport bringIn(int number) throws IOException {
        return bringIn(number, BODY);
    }

    private ImportReport bringIn(int number, String body) throws IOException {
        var file = folder.resolve("S_PV." + number + "-EN.pdf");
        var head = """
                United Nations S/PV.%d
                Security Council
                %dth meeting
                Tuesday, 5 March 2024, 10 a.m.
                New York
                President: Ms. Okonjo . . . . . . . . . . . . . . . . . . . (Sierra Leone)
                Members: Ecuador . . . . . . . . . . . . . . . Mr. Quispe
                Japan . . . . . . . . . . . . . . . . . . . . . . . . Mrs. Tanaka
                Agenda
                The situation of glass bridge %d
                This record contains the text of speeches delivered in English.
                """.formatted(number, number, number);
        Files.write(file, new PrintedRecord(head.lines().toList(), body.lines().toList()).pdf());
        return imports.runNow("verbatim", file);
    }

    private void catalogue(int number, String day) {
        cataloguer.add(new DescriptionDraft(List.of(Symbol.of("S/PV." + number)))
                .title(LocalizedText.of(org.hexapla.kernel.Language.EN, "Meeting " + number))
                .date(PartialDate.parse(day).orElseThrow()));
    }

    private java.net.http.HttpResponse<String> accept(int number, long speech) {
        var browser = signedIn.asStaff("library");
        var form = new TreeMap<String, String>();
        var page = Jsoup.parse(browser.get(address(number)).body());
        for (var field : List.of("person", "state", "item")) {
            form.put(field + "-" + speech, value(page, field + "-" + speech));
        }
        form.put(
                "spoken-" + speech,
                page.expectFirst("#spoken-" + speech + " option[selected]").attr("value"));
        form.put("act-" + speech, "accept");
        return browser.post(address(number), form);
    }

    private static String value(Document page, String id) {
        return page.expectFirst("#" + id).attr("value");
    }

    private String address(int number) {
        return "/en" + meetings.of(Symbol.of("S/PV." + number)).orElseThrow().path();
    }

    private List<ProposedSpeech> proposals(int number) {
        return meetings.proposals(
                meetings.of(Symbol.of("S/PV." + number)).orElseThrow().id());
    }

    private List<String> record(ProposedSpeech speech) {
        RecordId id = java.util.Objects.requireNonNull(speech.record());
        return resolving.resolved(records.find(id).orElseThrow().record()).fields().stream()
                .map(field -> field.tag()
                        + field.subfields().stream()
                                .map(part ->
                                        part instanceof org.hexapla.library.marc.Subfield.Words(var code, var words)
                                                ? " " + code + words
                                                : "")
                                .reduce("", String::concat))
                .toList();
    }

    private void heading(String name, String function) {
        people.asProgram(() -> {
            var parts = parts('a', name);
            if (!function.isEmpty()) {
                parts.put('g', function);
            }
            headings.obtain(HeadingKind.PERSON, parts, LocalizedText.none());
        });
    }

    private static TreeMap<Character, String> parts(char code, String words) {
        return new TreeMap<>(new HashMap<>(Map.of(code, words)));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
