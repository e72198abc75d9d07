package org.hexapla.library.meetings.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.hexapla.HexaplaTest;
import org.hexapla.SharedData;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Real votes of the Assembly, printed as sheets and read again.
@HexaplaTest
class RealVotesTests {

    private static final int VOTES = 300;
    private static final Map<String, Character> WORDS = Map.of("yes", 'Y', "no", 'N', "abstain", 'A');

    @Autowired
    private States states;

    @Test
    void readsRealVotesExactlyOrRefusesThem() throws IOException {
        var days = days();
        var votes = votes(days);
        var members = new HashMap<LocalDate, Members>();
        var reader = new SheetReader(day -> members.computeIfAbsent(day, on -> Members.on(on, states)));
        var random = new Random(11);
        var exact = 0;
        var refused = new java.util.ArrayList<String>();
        for (var vote : votes.entrySet()) {
            var day = java.util.Objects.requireNonNull(days.get(vote.getKey()));
            var layout = new PrintedSheet.Layout(
                    3 + random.nextInt(3), random.nextBoolean(), true, 1, random.nextBoolean() ? 14 : 40, false, true);
            var sheet = PrintedSheet.of(
                    day, members.computeIfAbsent(day, on -> Members.on(on, states)), vote.getValue(), layout);
            if (reader.read(sheet.text()) instanceof SheetReading.Read(var read)) {
                assertThat(new TreeMap<>(read.ballots().stream()
                                .collect(Collectors.toMap(VoteSheet.Ballot::state, VoteSheet.Ballot::letter))))
                        .isEqualTo(new TreeMap<>(sheet.rows().stream()
                                .collect(Collectors.toMap(PrintedSheet.Row::state, PrintedSheet.Row::letter))));
                exact++;
            } else {
                refused.add(vote.getKey() + " " + day + " " + layout + " " + reader.read(sheet.text()));
            }
        }
        // One was cast by so few that the letters do not tell on which side of the names they stand.
        assertThat(refused).hasSizeLessThanOrEqualTo(1);
        assertThat(exact + refused.size()).isEqualTo(VOTES);
    }

    private static Map<String, LocalDate> days() throws IOException {
        var days = new LinkedHashMap<String, LocalDate>();
        try (var reader = Files.newBufferedReader(SharedData.folder("ga-votes").resolve("un_roll_calls.csv"))) {
            for (var row : rows(reader)) {
                days.put(row.get("rcid"), LocalDate.parse(row.get("date")));
            }
        }
        // The latest; the days of the earlier ones are not all real.
        var latest = new LinkedHashMap<String, LocalDate>();
        days.entrySet().stream().skip(days.size() - VOTES).forEach(day -> latest.put(day.getKey(), day.getValue()));
        return latest;
    }

    private Map<String, Map<StateCode, Character>> votes(Map<String, LocalDate> days) throws IOException {
        var votes = new LinkedHashMap<String, Map<StateCode, Character>>();
        var file = SharedData.folder("ga-votes").resolve("un_votes.csv.gz");
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var row : rows(reader)) {
                var day = days.get(row.get("rcid"));
                if (day != null) {
                    states.recognise(row.get("country_code"), day)
                            .ifPresent(state -> votes.computeIfAbsent(row.get("rcid"), _ -> new HashMap<>())
                                    .put(state.code(), WORDS.get(row.get("vote"))));
                }
            }
        }
        return votes;
    }

    private static Iterable<org.apache.commons.csv.CSVRecord> rows(Reader reader) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(reader);
    }
}
