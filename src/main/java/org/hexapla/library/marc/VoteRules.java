package org.hexapla.library.marc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.springframework.stereotype.Component;

/// What must be true of the ballots of a vote together: no member twice, each a member on that day, as many of each
/// letter as was published.
@Component
class VoteRules {

    private static final Map<Character, String> LETTERS = new TreeMap<>(Map.of('b', "Y", 'c', "N", 'd', "A", 'e', "X"));

    private final States states;

    VoteRules(States states) {
        this.states = states;
    }

    List<Finding> check(MarcRecord record) {
        var findings = new ArrayList<Finding>();
        var day = FieldDates.first(record, "992");
        var counted = new HashMap<String, Integer>();
        var seen = new HashSet<StateCode>();
        var occurrence = 0;
        for (var ballot : record.fields("967").toList()) {
            occurrence++;
            counted.merge(ballot.text('d').orElse("X").strip().toUpperCase(Locale.ROOT), 1, Integer::sum);
            var name = ballot.text('e').or(() -> ballot.text('c')).orElse("");
            var state = state(ballot, day.map(date -> date.first()).orElse(LocalDate.EPOCH));
            if (state.isEmpty()) {
                findings.add(error(occurrence, "marc.finding.vote-unknown-state", name));
            } else if (!seen.add(state.get().code())) {
                findings.add(error(occurrence, "marc.finding.vote-twice", name));
            } else if (day.isPresent()
                    && !state.get().isMemberOn(day.get().first())
                    && !state.get().isMemberOn(day.get().last())) {
                findings.add(error(
                        occurrence,
                        "marc.finding.vote-not-member",
                        name,
                        day.get().iso()));
            }
        }
        if (occurrence > 0) {
            record.first("996").ifPresent(totals -> compare(totals, counted, findings));
        }
        return findings;
    }

    private static void compare(DataField totals, Map<String, Integer> counted, List<Finding> findings) {
        LETTERS.forEach((code, letter) -> number(totals, code)
                .filter(published -> !published.equals(counted.getOrDefault(letter, 0)))
                .ifPresent(published -> findings.add(Finding.error(
                        "996",
                        1,
                        code,
                        "marc.finding.vote-total",
                        letter,
                        published,
                        counted.getOrDefault(letter, 0)))));
        var members = counted.values().stream().mapToInt(Integer::intValue).sum();
        number(totals, 'f')
                .filter(published -> published != members)
                .ifPresent(published ->
                        findings.add(Finding.error("996", 1, 'f', "marc.finding.vote-members", published, members)));
    }

    private static Optional<Integer> number(DataField totals, char code) {
        return totals.text(code)
                .map(String::strip)
                .filter(written -> written.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private Optional<States.State> state(DataField ballot, LocalDate day) {
        return ballot.text('c')
                .map(String::strip)
                .filter(code -> code.matches("[A-Z]{3}|[a-z][a-z-]{2,40}"))
                .flatMap(code -> states.find(new StateCode(code)))
                .or(() -> ballot.text('e').flatMap(name -> states.recognise(name.strip(), day)));
    }

    private static Finding error(int occurrence, String key, Object... arguments) {
        return Finding.error("967", occurrence, Finding.FIELD, key, arguments);
    }
}
