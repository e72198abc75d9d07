package org.hexapla.library.speeches;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SharedData;
import org.hexapla.Site;
import org.hexapla.authorities.StateCode;
import org.hexapla.jobs.Importer;
import org.hexapla.people.People;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class SpeechImportersTests {

    @LocalServerPort
    int port;

    @Autowired
    SpeechImporter files;

    @Autowired
    DebateImporter debate;

    @Autowired
    SpeechRecordsImporter records;

    @Autowired
    Speeches speeches;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void takesTheWholeSampleAndNothingTwice() {
        read(files, Path.of("sample/library/speeches"));
        var again = read(files, Path.of("sample/library/speeches"));
        assertThat(again.refused).isEmpty();
        assertThat(again.unchanged).isEqualTo(24);
        assertThat(again.added + again.changed).isZero();
    }

    @Test
    void aSpeechOfWhichNobodyKnowsWhoSpokeCanBeOpened() throws IOException {
        var file = Files.writeString(
                folder.resolve("speech-records-nobody.csv"), "meeting,date,state\nA/76/PV.9977,2021-12-30,\n");
        assertThat(read(records, file).refused).isEmpty();

        var list = Jsoup.parse(new Site(port).get("/en/speeches?year=2021").body());
        assertThat(list.select("main li a").eachText())
                .contains("Speaker not named")
                .doesNotContain("");
    }

    @Test
    void showsASpeechWhoseWordsAreNotKept() {
        read(files, Path.of("sample/library/speeches"));
        var card = speeches.of(new StateCode("PER"), 5).stream()
                .filter(speech -> speech.session().equals("61"))
                .findFirst()
                .orElseThrow();
        var page = new Site(port).get("/es/speeches/" + card.id());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Representante del Perú").contains("A/61/PV.107");
        assertThat(new Site(port).get("/ru/speeches?year=2007&state=PER").body())
                .contains("Представитель Перу");
    }

    @Test
    void takesTheGeneralDebateWithTheYearAsItsDate() throws IOException {
        var shared = SharedData.folder("ga-speeches");
        var lines =
                Files.readAllLines(shared.resolve("ungd-session72-2017.jsonl")).size();
        var first = read(debate, shared);
        assertThat(first.refused).isEmpty();
        assertThat(first.added + first.unchanged).isEqualTo(lines);
        assertThat(read(debate, shared).unchanged).isEqualTo(lines);
        assertThat(speeches.of(new StateCode("ECU"), 500))
                .filteredOn(speech -> speech.session().equals("72"))
                .hasSize(1);
        assertThat(new Site(port).get("/en/speeches?year=2017&page=2").statusCode())
                .isEqualTo(200);
        assertThat(database.sql("select count(*) from library.speech where speaker ->> 'en' = 'European Union'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var angola = speeches.of(new StateCode("AGO"), 500).stream()
                .filter(speech -> speech.session().equals("72"))
                .findFirst()
                .orElseThrow();
        assertThat(angola.date().iso()).isEqualTo("2017");
        var page = new Site(port).get("/en/speeches/" + angola.id()).body();
        assertThat(page)
                .containsPattern("<h1>Angola\\s*</h1>")
                .contains("On behalf of the Government of the Republic of Angola");
        assertThat(page).doesNotContain("gdp");
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        var bad = folder.resolve("ungd-session1-1946.jsonl");
        Files.writeString(bad, """
                {"country_iso": "AFG", "un_session": 1, "year": 1946, "text": " "}
                {"country_iso": "QQQ", "un_session": 1, "year": 1946, "text": "Words."}
                {"country_iso": "AFG", "un_session": 1, "year": "soon", "text": "Words."}
                {"country_iso":
                """);
        var run = read(debate, bad);
        assertThat(run.keys())
                .containsExactly(
                        "library.speech.bad.empty",
                        "library.speech.bad.state",
                        "library.speech.bad.date",
                        "jobs.syntax.unfinished");
        assertThat(run.refused.getLast().line()).isEqualTo(4);
    }

    @Test
    void takesNothingOfAFileWithAMistake() throws IOException {
        var file = folder.resolve("wrong.yaml");
        Files.writeString(file, "meeting: \"A/61/PV.1\"\ndate: someday\nlanguage_spoken: xx\n");
        var run = read(files, file);
        assertThat(run.added).isZero();
        assertThat(run.refused)
                .extracting(bad -> bad.line() + " " + bad.column())
                .containsExactly("2 date", "3 language_spoken");
        Files.writeString(file, "meeting: [\n");
        assertThat(read(files, file).keys()).containsExactly("jobs.syntax.unfinished");
    }

    @Test
    void countsEverySpeechOnce() {
        assertThat(database.sql("select coalesce(sum(quantity), 0) from library.fact_speeches")
                        .query(Integer.class)
                        .single())
                .isEqualTo(database.sql("select count(*) from library.speech")
                        .query(Integer.class)
                        .single());
    }

    private NotedRun read(Importer importer, Path path) {
        return NotedRun.of(people, importer, path);
    }
}
