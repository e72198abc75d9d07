package org.hexapla.authorities.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SharedData;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class MemberStatesImporterTests {

    @Autowired
    States states;

    @Autowired
    MemberStatesImporter importer;

    @Autowired
    People people;

    @Test
    void comesWithItsOwnTableOfStates() {
        assertThat(states.all())
                .filteredOn(state -> state.isMemberOn(LocalDate.of(2026, 11, 21)))
                .hasSize(193);
        assertThat(states.recognise("NA", LocalDate.of(1995, 1, 1)).map(States.State::code))
                .contains(new StateCode("NAM"));
    }

    @Test
    void addsRegionsNamesAndCouncilTermsAndChangesNothingTheSecondTime() {
        var folder = SharedData.folder("member-states");
        assertThat(importer.recognises(folder)).isTrue();
        read(folder);
        var again = read(folder);

        assertThat(again.refused).isEmpty();
        assertThat(again.added + again.changed).isZero();
        assertThat(again.unchanged).isGreaterThan(1000);
        assertThat(states.regionsOf(new StateCode("NAM")))
                .extracting(region -> region.name().words(Language.FR))
                .containsExactly("Afrique", "Afrique subsaharienne", "Afrique australe");
        assertThat(states.regionsOf(new StateCode("NAM")).getFirst().name().languages())
                .isEqualTo(Language.OFFICIAL);
        assertThat(states.termsOf(new StateCode("NAM")))
                .contains(new States.Term("S", 1999, 2000, States.Seat.ELECTED));
        assertThat(states.termsOf(new StateCode("FRA"))).anyMatch(term -> term.seat() == States.Seat.PERMANENT);
        assertThat(states.recognise("República Federal de Alemania", LocalDate.of(2020, 1, 1))
                        .map(States.State::code))
                .contains(new StateCode("DEU"));
    }

    @Test
    void takesNothingOfAFileWithAWrongRowAndSaysWhereItIs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sc-membership-x.csv"), """
                member,start_year,end_year,seat,note
                Ruritania,1992,1993,elected,
                Namibia,1899,1900,elected,
                Namibia,19x9,2000,elected,
                """);

        var run = read(folder);

        assertThat(run.added).isZero();
        assertThat(run.refused)
                .extracting("line", "column", "key")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "member", "authorities.bad.state-unknown"),
                        org.assertj.core.groups.Tuple.tuple(4L, "start_year", "authorities.bad.year"));
        assertThat(states.termsOf(new StateCode("NAM"))).noneMatch(term -> term.firstYear() == 1899);
    }

    @Test
    void refusesAFileThatIsNoTable(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("UNSD-M49-en.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Files.writeString(folder.resolve("UNSD-M49-fr.csv"), "a,b\n1,2\n");
        Files.writeString(folder.resolve("iso-names-fr.json"), "{\"countries\": {\n  \"NA\": ");

        assertThat(read(folder).refused)
                .extracting("key")
                .containsExactly(
                        "jobs.table.charset",
                        "jobs.table.column-missing",
                        "jobs.table.column-missing",
                        "jobs.table.column-missing",
                        "jobs.syntax.unfinished");
    }

    @Test
    void recognisesTheStateOfEveryVoteOfSeventyFourYears() {
        var folder = SharedData.folder("ga-votes");
        var days = daysOfRollCalls(folder);
        var seen = new LinkedHashMap<String, LocalDate>();
        var unknown = new LinkedHashSet<String>();
        readTable(folder.resolve("un_votes.csv.gz"), true, row -> {
            var day = days.getOrDefault(row.get("rcid"), LocalDate.EPOCH);
            var name = row.get("country");
            if (seen.put(name + row.get("country_code") + day.getYear(), day) != null) {
                return;
            }
            var byName = states.recognise(name, day);
            var code = row.get("country_code");
            var byCode = code.isEmpty() ? byName : states.recognise(code, day);
            if (byName.isEmpty()
                    || byCode.isEmpty()
                    || !byName.get().code().equals(byCode.get().code())) {
                unknown.add(name + "|" + code + "|" + day + "|" + byName.map(States.State::code) + "|"
                        + byCode.map(States.State::code));
            }
        });
        assertThat(seen.size()).isGreaterThan(5000);
        assertThat(unknown).isEmpty();
    }

    private static Map<String, LocalDate> daysOfRollCalls(Path folder) {
        var days = new HashMap<String, LocalDate>();
        readTable(
                folder.resolve("un_roll_calls.csv"),
                false,
                row -> days.put(row.get("rcid"), LocalDate.parse(row.get("date"))));
        return days;
    }

    private interface RowReader {
        void read(org.apache.commons.csv.CSVRecord row);
    }

    private static void readTable(Path path, boolean zipped, RowReader reader) {
        try (var stream = zipped ? new GZIPInputStream(Files.newInputStream(path)) : Files.newInputStream(path);
                var text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            rows.forEach(reader::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NotedRun read(Path path) {
        return NotedRun.of(people, importer, path);
    }
}
