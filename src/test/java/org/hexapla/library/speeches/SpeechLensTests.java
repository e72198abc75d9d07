package org.hexapla.library.speeches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
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

class SpeechLensTests {

    private static final SpeechLens LENS = new SpeechLens(new FewNames());

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWroteWhateverStoodThereBefore(long seed) {
        var random = new Random(seed);
        var before = LENS.write(speech(random), MarcRecord.EMPTY);
        var speech = speech(random);

        assertThat(LENS.read(LENS.write(speech, before), speech)).isEqualTo(speech);
        assertThat(LENS.read(LENS.write(speech, MarcRecord.EMPTY), speech)).isEqualTo(speech);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingWhereItWritesWhatItRead(long seed) {
        var random = new Random(seed);
        var record = LENS.write(speech(random), MarcRecord.EMPTY)
                .replacing(
                        field -> random.nextInt(9) == 0 && !field.tag().equals("992"),
                        List.of(
                                DataField.of(
                                        "700", new Subfield.Words('a', "Doe, Ann"), new Subfield.Words('g', "(Peru)")),
                                DataField.of("710", new Subfield.Words('a', "European Union")),
                                DataField.of("999", new Subfield.Words('a', "abi20200101"))));

        assertThat(LENS.write(LENS.read(record, speech(random)), record)).isEqualTo(record);
    }

    @Test
    void knowsTheStateByItsNameWhereTheHeadingHasNoCode() {
        var record = new MarcRecord(
                "",
                List.of(),
                List.of(
                        DataField.of("992", new Subfield.Words('a', "20011210")),
                        DataField.of("710", new Subfield.Words('a', "European Union")),
                        DataField.of("710", new Subfield.Words('a', "Egypt"))));

        var speech = LENS.read(record, "1");

        assertThat(speech.state()).contains(new StateCode("EGY"));
        assertThat(speech.date()).isEqualTo(new PartialDate("2001-12-10"));
    }

    private static Speech speech(Random random) {
        return new Speech(
                "ungd",
                "9",
                "A",
                random.nextBoolean() ? "" : "76",
                random.nextBoolean() ? Optional.empty() : Optional.of(Symbol.of("A/76/PV." + random.nextInt(3))),
                new PartialDate("2021-09-2" + random.nextInt(9)),
                random.nextBoolean()
                        ? LocalizedText.none()
                        : LocalizedText.of(Language.EN, "Speaker " + random.nextInt(3))
                                .with(Language.FR, "Orateur"),
                Optional.of(List.of("", "EGY", "zanzibar").get(random.nextInt(3)))
                        .filter(code -> !code.isEmpty())
                        .map(StateCode::new),
                random.nextBoolean() ? "" : random.nextInt(20) + "[a]",
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new ConceptId("100" + i))
                        .toList(),
                Optional.of(List.of("fr", "pt-BR").get(random.nextInt(2)))
                        .filter(_ -> random.nextBoolean())
                        .map(Language::new),
                "Y",
                Map.of());
    }

    private static final class FewNames implements SpeechLens.Names {

        @Override
        public Optional<StateCode> state(String name) {
            return name.equals("Egypt") ? Optional.of(new StateCode("EGY")) : Optional.empty();
        }

        @Override
        public String name(StateCode state) {
            return "Name of " + state;
        }

        @Override
        public String label(ConceptId concept) {
            return "Concept " + concept;
        }
    }
}
