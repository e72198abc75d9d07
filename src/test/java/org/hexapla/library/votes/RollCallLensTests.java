package org.hexapla.library.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RollCallLensTests {

    private static final List<String> STATES = List.of("EGY", "NAM", "TUR", "FRA", "zanzibar", "PER");
    private static final RollCallLens LENS = new RollCallLens(new LaterNames(), concept -> "Concept " + concept);

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWroteWhateverStoodThereBefore(long seed) {
        var random = new Random(seed);
        var before = LENS.write(rollCall(random), MarcRecord.EMPTY);
        var rollCall = rollCall(random);

        assertThat(LENS.read(LENS.write(rollCall, before), rollCall)).isEqualTo(rollCall);
        assertThat(LENS.read(LENS.write(rollCall, MarcRecord.EMPTY), rollCall)).isEqualTo(rollCall);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingWhereItWritesWhatItRead(long seed) {
        var random = new Random(seed);
        var record = mixed(LENS.write(rollCall(random), MarcRecord.EMPTY), random);
        var rollCall = LENS.read(record, rollCall(random));

        assertThat(LENS.write(rollCall, record)).isEqualTo(record);
    }

    @Test
    void keepsTheNameAtTheTimeOfTheVote() {
        var record = record(ballot("1", "TUR", "Y", "TURKEY"));

        var rollCall = LENS.read(record, "1");
        assertThat(rollCall.ballots()).containsExactly(new Ballot(new StateCode("TUR"), Letter.YES, "TURKEY"));
        assertThat(LENS.write(rollCall, record)).isEqualTo(record);
    }

    @Test
    void writesAMemberThatDidNotVoteWithoutALetter() {
        var rollCall = LENS.read(record(ballot("1", "EGY", "Y", "EGYPT")), "1");

        var absent = LENS.write(
                with(rollCall, List.of(new Ballot(new StateCode("EGY"), Letter.NOT_VOTING, "EGYPT"))),
                record(ballot("1", "EGY", "Y", "EGYPT")));

        assertThat(absent.fields("967")).singleElement().satisfies(field -> {
            assertThat(field.text('d')).isEmpty();
            assertThat(field.text('c')).contains("EGY");
            assertThat(field.text('e')).contains("EGYPT");
        });
        assertThat(LENS.read(absent, "1").ballots())
                .containsExactly(new Ballot(new StateCode("EGY"), Letter.NOT_VOTING, "EGYPT"));
    }

    @Test
    void knowsAStateWithoutACodeByItsName() {
        var record = record(DataField.of("967", new Subfield.Words('d', "N"), new Subfield.Words('e', "ZANZIBAR")));

        assertThat(LENS.read(record, "1").ballots())
                .containsExactly(new Ballot(new StateCode("zanzibar"), Letter.NO, "ZANZIBAR"));
    }

    @Test
    void readsTheTotalsThatWerePublished() {
        var record = record(DataField.of(
                "996",
                new Subfield.Words('b', "120"),
                new Subfield.Words('c', "1"),
                new Subfield.Words('d', "30"),
                new Subfield.Words('e', "42"),
                new Subfield.Words('f', "193")));

        assertThat(LENS.read(record, "1").published()).contains(new PublishedTotals(new Tally(120, 1, 30, 42), 193));
    }

    private static RollCall with(RollCall from, List<Ballot> ballots) {
        return new RollCall(
                from.source(),
                from.sourceId(),
                from.reference(),
                from.body(),
                from.session(),
                from.date(),
                from.papers(),
                from.title(),
                from.description(),
                from.agendaTitle(),
                from.subjects(),
                from.note(),
                from.traits(),
                from.published(),
                ballots);
    }

    private static MarcRecord record(DataField... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add(DataField.of("992", new Subfield.Words('a', "2001-12-10")));
        return new MarcRecord("", List.of(), all);
    }

    private static DataField ballot(String place, String state, String letter, String name) {
        return DataField.of(
                "967",
                new Subfield.Words('a', place),
                new Subfield.Words('c', state),
                new Subfield.Words('d', letter),
                new Subfield.Words('e', name));
    }

    /// With fields that a roll call does not read, and one that it reads in another form.
    private static MarcRecord mixed(MarcRecord record, Random random) {
        var more = new ArrayList<DataField>();
        more.add(DataField.of("591", new Subfield.Words('a', "RECORDED")));
        more.add(DataField.of("999", new Subfield.Words('a', "abi20200101")));
        if (random.nextBoolean()) {
            more.add(ballot("99", "ZZZ", "y", "NOWHERE"));
            more.add(DataField.of("992", new Subfield.Words('a', "20200101")));
        }
        return record.replacing(_ -> false, more);
    }

    private static RollCall rollCall(Random random) {
        var ballots = STATES.stream()
                .filter(_ -> random.nextInt(3) > 0)
                .map(state -> new Ballot(
                        new StateCode(state),
                        Letter.values()[random.nextInt(4)],
                        random.nextBoolean() ? "" : state.toUpperCase(java.util.Locale.ROOT) + " OF OLD"))
                .toList();
        var published = random.nextBoolean()
                ? Optional.of(new PublishedTotals(new Tally(random.nextInt(200), 1, 2, 3), 193))
                : Optional.<PublishedTotals>empty();
        return new RollCall(
                "undl",
                "7",
                "",
                "A",
                random.nextBoolean() ? "76" : "10emsp",
                new PartialDate("20%02d-12-10".formatted(10 + random.nextInt(10))),
                new RollCall.Papers(
                        symbol("A/RES/76/", random),
                        symbol("A/76/L.", random),
                        symbol("A/76/", random),
                        symbol("A/76/PV.", random)),
                text(random),
                text(random),
                text(random),
                random.nextBoolean()
                        ? List.of(
                                new Subject(Subject.Scheme.CONCEPT, String.valueOf(1000 + random.nextInt(3))),
                                new Subject(Subject.Scheme.WORDS, "SEA"),
                                new Subject(Subject.Scheme.TOPIC, "hr"))
                        : List.of(),
                random.nextBoolean() ? "" : "64th plenary meeting",
                Set.of(Trait.IMPORTANT),
                published,
                ballots);
    }

    private static Optional<Symbol> symbol(String stem, Random random) {
        return random.nextBoolean() ? Optional.of(Symbol.of(stem + random.nextInt(4))) : Optional.empty();
    }

    private static LocalizedText text(Random random) {
        var texts = new TreeMap<Language, String>();
        Language.OFFICIAL.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .forEach(language -> texts.put(language, "Text " + random.nextInt(2)));
        return new LocalizedText(texts);
    }

    private static final class LaterNames implements BallotFields.Names {

        @Override
        public Optional<StateCode> state(String name, LocalDate day) {
            return name.equals("ZANZIBAR") ? Optional.of(new StateCode("zanzibar")) : Optional.empty();
        }

        @Override
        public String name(StateCode state, LocalDate day) {
            return "Present name of " + state;
        }
    }
}
