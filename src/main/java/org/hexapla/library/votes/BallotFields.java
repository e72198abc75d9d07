package org.hexapla.library.votes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.StateCode;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// Ballots as field 967, one for each member: its place in the list (a), its code (c), how it voted (d, absent where
/// it did not) and its name on that day (e).
///
/// @param names of states, where a field has no code or a ballot no name
/// @param day of the vote
record BallotFields(Names names, LocalDate day) {

    private static final String TAG = "967";

    /// The names that states bore on a day.
    interface Names {

        Optional<StateCode> state(String name, LocalDate day);

        String name(StateCode state, LocalDate day);
    }

    /// @param known the ballots so far: what has no name of the day in them gets none
    List<Ballot> read(MarcRecord record, List<Ballot> known) {
        var before = new HashMap<StateCode, Ballot>();
        known.forEach(ballot -> before.put(ballot.state(), ballot));
        var ballots = new LinkedHashMap<StateCode, Ballot>();
        record.fields(TAG)
                .forEach(field ->
                        state(field).ifPresent(state -> ballots.putIfAbsent(state, ballot(field, state, before))));
        var read = List.copyOf(ballots.values());
        return read.size() == known.size() && known.containsAll(read) ? known : read;
    }

    MarcRecord write(List<Ballot> ballots, MarcRecord before) {
        var fields = new ArrayList<DataField>();
        var said = new HashMap<StateCode, DataField>();
        before.fields(TAG)
                .forEach(field ->
                        state(field).ifPresentOrElse(state -> said.putIfAbsent(state, field), () -> fields.add(field)));
        var wanted = new LinkedHashMap<StateCode, Ballot>();
        ballots.forEach(ballot -> wanted.putIfAbsent(ballot.state(), ballot));
        // What is there keeps its place; what is new follows.
        before.fields(TAG)
                .forEach(field ->
                        state(field).map(wanted::remove).ifPresent(ballot -> fields.add(changed(field, ballot))));
        var place = said.size();
        for (var ballot : wanted.values()) {
            fields.add(fresh(ballot, ++place));
        }
        return before.fields(TAG).toList().equals(fields)
                ? before
                : before.replacing(field -> field.tag().equals(TAG), fields);
    }

    Optional<StateCode> state(DataField field) {
        return field.text('c')
                .map(String::strip)
                .filter(code -> code.matches("[A-Z]{3}|[a-z][a-z-]{2,40}"))
                .map(StateCode::new)
                .or(() -> field.text('e').flatMap(name -> names.state(name.strip(), day)));
    }

    private Ballot ballot(DataField field, StateCode state, Map<StateCode, Ballot> before) {
        var named = field.text('e').orElse("").strip();
        var known = before.get(state);
        var isAdded = known != null && known.named().isEmpty() && named.equals(name(state));
        return new Ballot(state, letter(field), isAdded ? "" : named);
    }

    static Letter letter(DataField field) {
        return field.text('d')
                .map(letter -> letter.strip().toUpperCase(Locale.ROOT))
                .flatMap(Letter::of)
                .orElse(Letter.NOT_VOTING);
    }

    private DataField changed(DataField field, Ballot ballot) {
        var said = field.text('e').orElse("").strip();
        var isNamedSo =
                ballot.named().strip().equals(said) || ballot.named().isEmpty() && said.equals(name(ballot.state()));
        if (isNamedSo && letter(field) == ballot.letter()) {
            return field;
        }
        var subfields = new ArrayList<Subfield>();
        field.subfields().stream()
                .filter(subfield -> subfield.code() != 'd' && subfield.code() != 'e')
                .forEach(subfields::add);
        subfields.addAll(said(ballot));
        return field.with(subfields);
    }

    private DataField fresh(Ballot ballot, int place) {
        var subfields = new ArrayList<Subfield>();
        subfields.add(new Subfield.Words('a', String.valueOf(place)));
        subfields.add(new Subfield.Words('c', ballot.state().value()));
        subfields.addAll(said(ballot));
        return DataField.of(TAG, subfields.toArray(Subfield[]::new));
    }

    private List<Subfield> said(Ballot ballot) {
        var subfields = new ArrayList<Subfield>();
        // A member that did not vote has no letter in MARC.
        if (ballot.letter() != Letter.NOT_VOTING) {
            subfields.add(new Subfield.Words('d', ballot.letter().code()));
        }
        var named =
                ballot.named().isBlank() ? name(ballot.state()) : ballot.named().strip();
        if (!named.isEmpty()) {
            subfields.add(new Subfield.Words('e', named));
        }
        return subfields;
    }

    private String name(StateCode state) {
        return names.name(state, day).toUpperCase(Locale.ROOT);
    }
}
