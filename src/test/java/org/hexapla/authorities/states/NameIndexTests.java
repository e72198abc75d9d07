package org.hexapla.authorities.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States.DatedName;
import org.hexapla.authorities.States.Membership;
import org.hexapla.authorities.States.State;
import org.hexapla.authorities.states.StateSnapshot.Spelled;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the very table that comes with the program.
class NameIndexTests {

    private static final StateSnapshot STATES = snapshot();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA | NAM",
                "na | NAM",
                "NAM | NAM",
                "Cote D'Ivoire | CIV",
                "CÔTE D’IVOIRE | CIV",
                "Germany, Federal Republic of | DEU",
                "FEDERAL REPUBLIC OF GERMANY | DEU",
                "IRAN (ISLAMIC REPUBLIC OF) | IRN",
                "Islamic Republic of Iran | IRN",
                "جمهورية إيران الإسلامية | IRN",
                "The former Yugoslav Republic of Macedonia | MKD",
                "Vietnam | VNM",
                "Объединённые Арабские Эмираты | ARE",
                "امارات العربيه المتحده | ARE",
                "土耳其 | TUR",
                "TURKIYE | TUR",
                "États-Unis d'Amérique | USA",
                "zanzibar | zanzibar",
            })
    void understandsAStateHoweverItIsWritten(String written, String code) {
        assertThat(codeOf(written, "2020-01-01")).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Yugoslavia, 1970-01-01, YUG",
        "Yugoslavia, 2002-01-01, SCG",
        "CS, 1985-01-01, CSK",
        "CS, 2005-01-01, SCG",
        "RU, 1980-01-01, SUN",
        "RU, 2000-01-01, RUS",
        "Yemen, 2000-01-01, YEM",
        "Congo, 1999-01-01, COG",
    })
    void letsTheDayDecideAmongNamesakes(String written, LocalDate day, String code) {
        assertThat(STATES.recognise(written, day).map(State::code)).contains(new StateCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "TUR, 2019-01-01, Turkey",
        "TUR, 2023-01-01, Türkiye",
        "SWZ, 2017-12-01, Swaziland",
        "SWZ, 2019-01-01, Eswatini",
        "LKA, 1960-01-01, Ceylon",
        "CZE, 2000-01-01, Czech Republic",
        "MMR, 1950-01-01, Burma",
    })
    void namesAStateAsItWasCalledOnTheDay(String code, LocalDate day, String name) {
        assertThat(state(code).nameOn(day).in(Language.EN)).contains(name);
    }

    @Test
    void knowsOneHundredAndNinetyThreeMembersOfToday() {
        var today = LocalDate.of(2026, 11, 21);
        assertThat(STATES.states().values())
                .filteredOn(state -> state.isMemberOn(today))
                .hasSize(193);
    }

    @Test
    void namesEveryStateInSixLanguages() {
        assertThat(STATES.states().values())
                .allSatisfy(state -> assertThat(state.names())
                        .allSatisfy(name -> assertThat(name.name().languages()).isEqualTo(Language.OFFICIAL)));
    }

    @Test
    void findsNothingInWordsThatNameNoState() {
        assertThat(codeOf("Ruritania", "2020-01-01")).isEmpty();
        assertThat(codeOf(" – ", "2020-01-01")).isEmpty();
    }

    private static Optional<String> codeOf(String written, String day) {
        return STATES.recognise(written, LocalDate.parse(day))
                .map(state -> state.code().value());
    }

    private static State state(String code) {
        return Optional.ofNullable(STATES.states().get(new StateCode(code))).orElseThrow();
    }

    private static StateSnapshot snapshot() {
        var rows = new LinkedHashMap<StateCode, List<StatesFile.Row>>();
        var spelled = new ArrayList<Spelled>();
        for (var row : StatesFile.read().rows()) {
            rows.computeIfAbsent(row.code(), _ -> new ArrayList<>()).add(row);
            row.aliases().forEach(alias -> spelled.add(new Spelled(row.code(), alias, row.from(), row.until())));
        }
        var states = rows.values().stream().map(NameIndexTests::state).toList();
        return StateSnapshot.of(states, spelled, List.of(), Map.of(), Map.of());
    }

    private static State state(List<StatesFile.Row> rows) {
        var memberships = new ArrayList<Membership>();
        for (var row : rows) {
            if (row.membership() != null && !memberships.contains(row.membership())) {
                memberships.add(row.membership());
            }
        }
        var names = rows.stream()
                .map(row -> new DatedName(row.name(), row.from(), row.until()))
                .toList();
        return new State(rows.getFirst().code(), rows.getFirst().successor(), memberships, names);
    }
}
