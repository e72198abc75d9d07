package org.hexapla.library.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.Site;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RollCalls;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class OfficialVotesImporterTests {

    private static final Path SAMPLE = Path.of("sample/library/votes");
    private static final AtomicInteger NEXT = new AtomicInteger(7_700_001);

    @LocalServerPort
    int port;

    @Autowired
    OfficialVotesImporter importer;

    @Autowired
    People people;

    @Autowired
    RollCalls rollCalls;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void takesTheWholeSampleAndNothingTwice() {
        read(SAMPLE);
        var again = read(SAMPLE);
        assertThat(again.refused).isEmpty();
        assertThat(again.added + again.changed).isZero();
        assertThat(again.unchanged).isEqualTo(15);
    }

    @Test
    void showsTheVoteOfAResolution() {
        read(SAMPLE);
        assertThat(rollCalls.of(List.of(Symbol.of("a/res/48/263"))))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.yes()).isEqualTo(121);
                    assertThat(card.no()).isZero();
                    assertThat(card.abstain()).isEqualTo(7);
                    assertThat(new Site(port).get("/en" + card.address()).body())
                            .contains("A/RES/48/263");
                });
    }

    @Test
    void showsStatesUnderTheirNamesOfTheDay() {
        read(SAMPLE);
        var card = rollCalls.of(List.of(Symbol.of("A/RES/1514(XV)"))).getFirst();
        assertThat(new Site(port).get("/en" + card.address()).body())
                .contains(">Dahomey<")
                .doesNotContain(">Benin<");
        assertThat(new Site(port).get("/zh" + card.address()).body()).contains(">达荷美<");
        assertThat(new Site(port).get("/en" + card.address() + ".csv").body()).contains("BEN,Dahomey,");
        assertThat(new Site(port).get("/en" + card.address() + ".json").body())
                .contains("\"totals\"")
                .contains("\"Dahomey\"");
    }

    @Test
    void refusesTotalsThatTheBallotsDoNotBearOut() throws IOException {
        var run = read(changed("a-res-48-263.csv", "900010", ",121,0,7,56,184,", ",122,0,7,55,184,"));
        assertThat(run.added).isZero();
        assertThat(run.keys()).containsExactly("library.vote.bad.total");
    }

    @Test
    void refusesAMissingMember() throws IOException {
        var file = changed("a-res-48-263.csv", "900010", "", "");
        var lines = Files.readAllLines(file);
        lines.removeIf(line -> line.contains(",ALB,"));
        Files.write(file, lines);
        assertThat(read(file).keys()).contains("library.vote.bad.members");
    }

    @Test
    void refusesAMemberThatVotesTwice() throws IOException {
        var run = read(changed("a-res-48-263.csv", "900010", ",ALB,ALBANIA,", ",AFG,AFGHANISTAN,"));
        assertThat(run.keys()).contains("library.vote.bad.twice");
    }

    @Test
    void refusesAStateThatWasNoMember() throws IOException {
        var run = read(changed("a-res-48-263.csv", "900010", ",ALB,ALBANIA,", ",CHE,SWITZERLAND,"));
        assertThat(run.keys()).contains("library.vote.bad.not-member");
    }

    @Test
    void saysWhereALetterIsWrong() throws IOException {
        var run = read(changed("a-res-48-263.csv", "900010", "ALBANIA,Y,", "ALBANIA,Q,"));
        assertThat(run.refused).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(3);
            assertThat(bad.column()).isEqualTo("ms_vote");
        });
    }

    @Test
    void saysThatATableLacksItsColumns() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.csv"), "a,b\n1,2\n");
        assertThat(read(file).keys()).containsExactly("jobs.table.column-missing");
    }

    @Test
    void keepsWhatACorrectedRollCallWasBefore() throws IOException {
        var id = NEXT.get();
        var file = changed("a-res-48-263.csv", "900010", "", "");
        assertThat(read(file).added).isEqualTo(1);
        Files.writeString(file, Files.readString(file).replace("Law of the sea,", "The law of the sea,"));
        assertThat(read(file).changed).isEqualTo(1);
        assertThat(database.sql("""
                        select before -> 'agenda_title' ->> 'en' from library.record_history
                        where before ->> 'source_id' = :id
                        """)
                        .param("id", String.valueOf(id))
                        .query(String.class)
                        .list())
                .containsExactly("Law of the sea");
        assertThat(database.sql("""
                        select count(*) from library.ballot join library.roll_call on record = roll_call
                        where source_id = :id
                        """)
                        .param("id", String.valueOf(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(184);
    }

    private Path changed(String file, String id, String what, String by) throws IOException {
        var text = Files.readString(SAMPLE.resolve(file)).replace(id, String.valueOf(NEXT.getAndIncrement()));
        return Files.writeString(folder.resolve(file), what.isEmpty() ? text : text.replace(what, by));
    }

    private NotedRun read(Path path) {
        return NotedRun.of(people, importer, path);
    }
}
