package org.hexapla.library.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.Site;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Messages;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One roll call that two sources tell is one record, whichever source comes first.
@HexaplaTest
class TwinsTests {

    private static final Path SAMPLE = Path.of("sample/library/votes");

    @LocalServerPort
    int port;

    @Autowired
    OfficialVotesImporter official;

    @Autowired
    AssemblyVotesImporter open;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void letsTheOfficialRecordWinThatComesFirst() throws IOException {
        var file = officialOf48("8800001", "901");
        var set = openOf48(file, "told-1", "901");
        assertThat(read(official, file).added).isEqualTo(1);
        var ballots = ballots();
        assertThat(read(open, set).changed).isEqualTo(1);
        assertThat(ballots()).isEqualTo(ballots);
        assertOneRecordOf("8800001", "told-1");
        assertNothingChangesWith(file, set);
    }

    @Test
    void letsTheOfficialRecordWinThatComesLater() throws IOException {
        var file = officialOf48("8800002", "902");
        var set = openOf48(file, "told-2", "902");
        assertThat(read(open, set).added).isEqualTo(1);
        var address = record("unvotes", "told-2");
        assertThat(read(official, file).changed).isEqualTo(1);
        assertThat(record("undl", "8800002")).isEqualTo(address);
        assertOneRecordOf("8800002", "told-2");
        assertNothingChangesWith(file, set);
    }

    @Test
    void knowsAnOldRollCallByItsMonthAndItsBallots() throws IOException {
        var file = officialOf15("8800003");
        var set = openSet(file, "told-3", "15,1,1960-12-02,R/15/9903,0,0");
        read(official, file);
        assertThat(read(open, set).changed).isEqualTo(1);
        assertOneRecordOf("8800003", "told-3");
        assertNothingChangesWith(file, set);
    }

    @Test
    void keepsTheMarksAndTopicsThatOnlyTheOtherSourceKnows() throws IOException {
        var file = officialOf48("8800004", "904");
        read(official, file);
        read(open, openOf48(file, "told-4", "904"));
        Files.writeString(file, Files.readString(file).replace("Law of the sea,", "The law of the sea,"));
        assertThat(read(official, file).changed).isEqualTo(1);
        var record = record("undl", "8800004");
        assertThat(database.sql("select important from library.roll_call where record = :record")
                        .param("record", record)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(database.sql("""
                        select scheme || ':' || value from library.roll_call_subject where roll_call = :record
                        order by position desc limit 1
                        """).param("record", record).query(String.class).single())
                .isEqualTo("topic:co");
        assertThat(new Site(port).get("/en/votes/" + record).body())
                .contains(Messages.text(org.hexapla.kernel.Language.EN, "library.vote.source.unvotes"))
                .contains(Messages.text(org.hexapla.kernel.Language.EN, "library.vote.source.undl"));
    }

    @Test
    void keepsTwoRecordsWhereTheBallotsDiffer() throws IOException {
        var file = officialOf15("8800005");
        var set = openSet(file, "told-5", "15,0,1960-11-02,R/15/9905,0,0");
        read(official, file);
        assertThat(read(open, set).added).as("of another month").isEqualTo(1);
        var paragraph = openSet(file, "told-6", "15,0,1960-12-02,R/15/9906,0,1");
        assertThat(read(open, paragraph).added).as("on a paragraph").isEqualTo(1);
    }

    private void assertOneRecordOf(String officialId, String openId) {
        var record = record("undl", officialId);
        assertThat(database.sql("select roll_call from library.roll_call_told where source_id = :id")
                        .param("id", openId)
                        .query(Long.class)
                        .list())
                .containsExactly(record);
        assertThat(database.sql("select count(*) from library.roll_call where source_id = :id")
                        .param("id", openId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertNothingChangesWith(Path file, Path set) {
        for (var run : List.of(read(official, file), read(open, set), read(official, file))) {
            assertThat(run.added + run.changed).isZero();
            assertThat(run.unchanged).isEqualTo(1);
        }
    }

    private long record(String source, String id) {
        return database.sql("select record from library.roll_call where source = :source and source_id = :id")
                .param("source", source)
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private int ballots() {
        return database.sql("select count(*) from library.fact_votes")
                .query(Integer.class)
                .single();
    }

    private Path officialOf48(String id, String resolution) throws IOException {
        var text = Files.readString(SAMPLE.resolve("a-res-48-263.csv"))
                .replace("900010", id)
                .replace("A/RES/48/263", "A/RES/48/" + resolution);
        return Files.writeString(folder.resolve(id + ".csv"), text);
    }

    /// As it was, but for one ballot that each of these tests changes so that it meets no other.
    private Path officialOf15(String id) throws IOException {
        var state = id.equals("8800003") ? "AFGHANISTAN" : "ALBANIA";
        var text = Files.readString(SAMPLE.resolve("a-res-1514-xv.csv"))
                .replace("900003", id)
                .replace("A/RES/1514(XV)", "A/RES/" + id.substring(3) + "(XV)")
                .replace(state + ",Y,", state + ",A,")
                .replace(",89,0,9,", ",88,0,10,");
        return Files.writeString(folder.resolve(id + ".csv"), text);
    }

    private Path openOf48(Path officialFile, String id, String resolution) throws IOException {
        return openSet(officialFile, id, "48,1,1994-07-06,R/48/" + resolution + ",0,0");
    }

    /// The same ballots in the layout of the open data set, which lists nobody that did not vote.
    private Path openSet(Path officialFile, String id, String rollCall) throws IOException {
        var set = Files.createDirectories(folder.resolve(id));
        Files.writeString(
                set.resolve(AssemblyVotes.ROLL_CALLS),
                "rcid,session,importantvote,date,unres,amend,para,short,descr\n" + id + "," + rollCall
                        + ",SEA,A text\n");
        Files.writeString(set.resolve(AssemblyVotes.TOPICS), "rcid,short_name\n" + id + ",co\n");
        var words = java.util.Map.of("Y", "yes", "N", "no", "A", "abstain");
        var votes = Files.readAllLines(officialFile).stream()
                .skip(1)
                .map(line -> line.split(",", 5))
                .filter(ballot -> words.containsKey(ballot[3]))
                .map(ballot -> String.join(",", id, ballot[2], ballot[1], words.get(ballot[3])))
                .collect(Collectors.joining("\n", "rcid,country,country_code,vote\n", "\n"));
        try (var packed = new GZIPOutputStream(Files.newOutputStream(set.resolve(AssemblyVotes.VOTES)))) {
            packed.write(votes.getBytes(StandardCharsets.UTF_8));
        }
        return set;
    }

    private NotedRun read(Importer importer, Path path) {
        var run = NotedRun.of(people, importer, path);
        assertThat(run.refused).isEmpty();
        return run;
    }
}
