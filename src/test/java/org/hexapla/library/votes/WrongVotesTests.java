package org.hexapla.library.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Tables whose header is right and whose cells are not.
@HexaplaTest
class WrongVotesTests {

    @TempDir
    Path folder;

    @Autowired
    AssemblyVotesImporter importer;

    @Autowired
    People people;

    @Test
    void showsTheLineAndTheColumnOfEachWrongCell() throws IOException {
        Files.writeString(folder.resolve(AssemblyVotes.ROLL_CALLS), """
                rcid,session,date,unres,short,descr
                told-1,61,soon,R/61/1,WATER,Water
                told-2,sixty,2006-12-01,R/61/2,WATER,Water
                """);
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve(AssemblyVotes.VOTES)))) {
            packed.write("""
                    rcid,country,country_code,vote
                    told-9,France,FR,yes
                    """.getBytes(StandardCharsets.UTF_8));
        }

        var run = NotedRun.of(people, importer, folder);

        assertThat(run.added).isZero();
        assertThat(run.refused)
                .extracting(bad -> bad.file() + " " + bad.line() + " " + bad.column())
                .containsExactly(
                        AssemblyVotes.ROLL_CALLS + " 2 date",
                        AssemblyVotes.ROLL_CALLS + " 3 session",
                        AssemblyVotes.VOTES + " 2 rcid");
    }
}
