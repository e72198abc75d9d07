package org.hexapla.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.translation.memory.Sentences.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|One. Two! Three?|One.;Two!;Three?",
                "en|Mr. Smith came. He stayed.|Mr. Smith came.;He stayed.",
                "en|See https://example.org/a?B=1 for more. Thanks.|See https://example.org/a?B=1 for more.;Thanks.",
                "zh|委员会开会。它通过了决议！会议结束。|委员会开会。;它通过了决议！;会议结束。",
                "ar|اجتمعت اللجنة. هل اتخذت قرارا؟ نعم.|اجتمعت اللجنة.;هل اتخذت قرارا؟;نعم."
            })
    void dividesAsTheLanguageDoes(String tag, String paragraph, String sentences) {
        assertThat(Sentences.of(new Language(tag), paragraph))
                .extracting(Sentence::text)
                .containsExactly(sentences.split(";"));
    }

    @Test
    void whatIsTakenApartIsPutTogetherAsItWas() {
        var random = new Random(11);
        var pieces = List.of(
                "One. ", "Two!\n", "- an item\n", "## A heading\n", "三。", "[a](https://x.org/?A)", " نعم؟ ", "4.5 % ");
        for (var round = 0; round < 2000; round++) {
            var paragraph = random.ints(1 + random.nextInt(8), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining())
                    .strip();
            for (var language : Language.OFFICIAL) {
                assertThat(Sentences.of(language, paragraph).stream()
                                .map(sentence -> sentence.text() + sentence.gap())
                                .collect(Collectors.joining()))
                        .isEqualTo(paragraph);
            }
        }
    }

    @Test
    void chineseSentencesStandWithoutBlanksAndOthersWith() {
        var english = Sentences.of(Language.EN, "One. Two.\nThree.");
        var chinese = Sentences.of(Language.ZH, "一。二。");

        assertThat(Sentences.joined(english, List.of("一。", "二。", "三。"), Language.ZH))
                .isEqualTo("一。二。\n三。");
        assertThat(Sentences.joined(chinese, List.of("One.", "Two."), Language.EN))
                .isEqualTo("One. Two.");
        assertThat(Sentences.joined(english, List.of("", "Both.", "Drei."), Language.FR))
                .isEqualTo("Both.\nDrei.");
    }
}
