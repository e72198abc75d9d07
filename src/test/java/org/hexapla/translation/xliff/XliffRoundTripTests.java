package org.hexapla.translation.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Output;
import org.hexapla.translation.Translatable.Unit;
import org.hexapla.translation.desk.Sentence;
import org.hexapla.translation.desk.Work;
import org.hexapla.translation.desk.WorkState;
import org.hexapla.translation.memory.Match;
import org.hexapla.translation.memory.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the words are, a document keeps the standard's rules and says what went into it.
class XliffRoundTripTests {

    private static final LanguagePair PAIR = new LanguagePair(Language.EN, Language.AR);

    private static final List<String> PIECES = List.of(
            "A well. ",
            "[here](https://example.org/a?b=1&c=<2>) ",
            "**strong** & <b>not a tag</b> ",
            "https://example.org/x ",
            "\u0007bell ",
            "]]> ",
            "بئر «واحدة». ",
            "🚰 tap! ",
            "{0} \"quoted\"\n- item\n",
            "三。");

    @Test
    void keepsTheRulesOfTheStandardAndEveryWord() throws Exception {
        var random = new Random(21);
        for (var round = 0; round < 300; round++) {
            var works = List.of(work(1, random), work(2, random));
            var bytes = written(works);

            assertThat(XliffRules.faults(bytes))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(XliffSchema.faults(bytes))
                    .as("by the standard's own schema")
                    .isEmpty();
            var file = XliffReader.read(new ByteArrayInputStream(bytes));
            assertThat(file.source()).contains(Language.EN);
            assertThat(file.target()).contains(Language.AR);
            for (var i = 0; i < works.size(); i++) {
                assertThat(said(file.pieces().get(i), works.get(i))).isEqualTo(meant(works.get(i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<xliff",
                "<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0'><file id='w1'></xliff>",
                "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/>",
                "<html xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1'/>",
                "<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>"
                        + "<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0'>&b;</xliff>",
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>"
                        + "<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>"
            })
    void refusesWhatIsNoXliff(String document) {
        Assertions.assertThatThrownBy(
                        () -> XliffReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(XliffUnreadable.class);
    }

    @Test
    void isJudgedByASchemaThatFindsFaults() throws Exception {
        var document = new String(written(List.of(work(1, new Random(3)))), StandardCharsets.UTF_8);

        assertThat(XliffSchema.faults(
                        document.replace("<unit ", "<unit nonsense=\"1\" ").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(XliffSchema.faults(document.replace("<file ", "<data ")
                        .replace("</file>", "</data>")
                        .getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    private static List<String> meant(XliffWork work) {
        return work.parts().stream()
                .flatMap(part -> part.lines().stream()
                        .map(line -> part.unit().id() + "|" + line.sentence().source() + "|"
                                + line.sentence().target()))
                .toList();
    }

    /// The codes are the addresses of the source, in its order.
    private static List<String> said(XliffFile.Piece piece, XliffWork work) {
        var said = new ArrayList<String>();
        for (var i = 0; i < piece.parts().size(); i++) {
            var part = piece.parts().get(i);
            var addresses = work.parts().get(i).lines().stream()
                    .flatMap(line -> Codes.of(line.sentence().source(), 1).stream())
                    .filter(run -> run.code() > 0)
                    .map(Codes.Run::text)
                    .toList();
            for (var line : part.lines()) {
                said.add(part.id() + "|" + words(line.source(), addresses) + "|"
                        + line.target().map(target -> words(target, addresses)).orElse(""));
            }
        }
        return said;
    }

    private static String words(List<XliffFile.Run> runs, List<String> addresses) {
        return runs.stream()
                .map(run ->
                        run.isCode() ? addresses.get(Integer.parseInt(run.text().substring(1)) - 1) : run.text())
                .collect(Collectors.joining());
    }

    private static XliffWork work(long id, Random random) {
        var parts = new ArrayList<XliffWork.Part>();
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            var words = text(random);
            if (words.isEmpty()) {
                continue;
            }
            var place = "b" + i + ".0.0";
            var lines = new ArrayList<XliffWork.Line>();
            for (var sentence : Sentences.of(Language.EN, words)) {
                var target = random.nextBoolean() ? text(random) : random.nextBoolean() ? sentence.text() : "";
                var origin = target.isEmpty() ? Sentence.Origin.NONE : Sentence.Origin.PERSON;
                var matches = random.nextBoolean()
                        ? List.<Match>of()
                        : List.of(new Match(
                                text(random), text(random), 85, "newsroom.item:1", Instant.EPOCH, "", List.of()));
                lines.add(new XliffWork.Line(
                        new Sentence(place, lines.size(), sentence.text(), sentence.gap(), "", target, origin),
                        matches));
            }
            parts.add(new XliffWork.Part(new Unit(place, words), lines, List.of(new XliffWork.Entry("well", "بئر"))));
        }
        if (parts.isEmpty()) {
            return work(id, random);
        }
        return new XliffWork(work(id), parts);
    }

    private static Work work(long id) {
        return new Work(
                id,
                new ItemRef("newsroom.item", "1"),
                LocalizedText.of(Language.EN, "Title"),
                PAIR,
                Output.TEXT,
                WorkState.TAKEN,
                10,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                "",
                1);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(5), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining())
                .strip();
    }

    private static byte[] written(List<XliffWork> works) throws Exception {
        var bytes = new ByteArrayOutputStream();
        XliffWriter.write(bytes, PAIR, works);
        return bytes.toByteArray();
    }
}
