package org.hexapla.authorities.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.Seat;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class TermsOfOfficeTests {

    @Autowired
    States states;

    @Autowired
    StateTermsImporter importer;

    @Autowired
    People people;

    @Test
    void fillEverySeatOfTheCouncilInEveryYear() {
        for (var year = 1946; year <= 2026; year++) {
            var elected = elected(year);
            // Yemen was elected as Democratic Yemen, and took its seat on in the same year.
            var seats = year < 1966 ? 6 : year == 1990 ? 11 : 10;
            assertThat(elected).as("elected members of " + year).isEqualTo(seats);
        }
    }

    @Test
    void areThoseOfEachState() {
        assertThat(states.termsOf(new StateCode("NAM")))
                .contains(
                        new States.Term("A", 1999, 2000, Seat.PRESIDENT),
                        new States.Term("S", 1999, 2000, Seat.ELECTED));
        assertThat(states.termsOf(new StateCode("SUN")))
                .containsExactly(new States.Term("S", 1946, 1991, Seat.PERMANENT));
        assertThat(states.termsOf(new StateCode("CSK")))
                .extracting(States.Term::firstYear)
                .containsExactly(1964, 1978);
        assertThat(states.termsOf(new StateCode("zanzibar"))).isEmpty();
    }

    @Test
    void ofOtherOrgansAreTakenInAndReplacedFileByFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("state-terms-council.csv");
        Files.writeString(file, """
                body,state,first_year,last_year,seat
                E,NAM,2031,2033,elected
                E,FRA,2031,,elected
                """);
        assertThat(importer.recognises(file)).isTrue();
        assertThat(NotedRun.of(people, importer, file).added).isEqualTo(2);
        assertThat(states.termsOf(new StateCode("NAM"))).contains(new States.Term("E", 2031, 2033, Seat.ELECTED));
        assertThat(NotedRun.of(people, importer, file).unchanged).isEqualTo(2);

        Files.writeString(file, """
                body,state,first_year,last_year,seat
                E,NAM,2031,2033,elected
                E,QQQ,2031,2033,elected
                E,FRA,next year,,elected
                """);
        assertThat(NotedRun.of(people, importer, file).refused).hasSize(2);
        assertThat(states.termsOf(new StateCode("FRA"))).contains(new States.Term("E", 2031, null, Seat.ELECTED));
    }

    private long elected(int year) {
        return states.all().stream()
                .filter(state -> states.termsOf(state.code()).stream()
                        .anyMatch(term -> term.body().equals("S")
                                && term.seat() == Seat.ELECTED
                                && IntStream.rangeClosed(
                                                term.firstYear(),
                                                java.util.Objects.requireNonNullElse(term.lastYear(), 9999))
                                        .anyMatch(one -> one == year)))
                .count();
    }
}
