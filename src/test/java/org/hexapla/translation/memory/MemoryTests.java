package org.hexapla.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.translation.LanguagePair;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class MemoryTests {

    private static final LanguagePair ENGLISH_FRENCH = new LanguagePair(Language.EN, Language.FR);
    private static final LanguagePair CHINESE_ENGLISH = new LanguagePair(Language.ZH, Language.EN);

    @Autowired
    Memory memory;

    @Autowired
    People people;

    @Test
    void findsTheVerySameSentenceFirst() {
        keep(
                ENGLISH_FRENCH,
                "The quarry lends ladders to nine gardeners.",
                "La carrière prête des échelles à neuf jardiniers.");
        keep(
                ENGLISH_FRENCH,
                "The quarry lends ladders to many gardeners.",
                "La carrière prête des échelles à bien des jardiniers.");

        var found = memory.find(ENGLISH_FRENCH, "The quarry lends ladders to nine gardeners.", 5);

        assertThat(found).extracting(Match::percent).containsExactly(100, 85);
        assertThat(found.getFirst().target()).isEqualTo("La carrière prête des échelles à neuf jardiniers.");
        assertThat(found.getLast().differences())
                .contains(new Difference(Difference.Kind.GONE, "many"), new Difference(Difference.Kind.NEW, "nine"));
    }

    @Test
    void otherNumbersAndSignsMakeASentenceNearlyTheSame() {
        keep(ENGLISH_FRENCH, "Lanterns: 17 of 40 were mended in 2021.", "Lanternes : 17 sur 40 réparées en 2021.");

        assertThat(memory.find(ENGLISH_FRENCH, "Lanterns, 23 of 41 were mended in 2022", 5))
                .extracting(Match::percent)
                .containsExactly(99);
    }

    @Test
    void comparesChineseCharacterByCharacter() {
        keep(CHINESE_ENGLISH, "委员会每逢星期五清洗灯笼厂的水泵。", "Every Friday the committee cleans the lantern works’ pump.");

        assertThat(memory.find(CHINESE_ENGLISH, "委员会每逢星期四清洗灯笼厂的水泵。", 5))
                .extracting(Match::percent)
                .containsExactly(93);
    }

    @Test
    void suggestsNothingThatIsTooFarOff() {
        keep(ENGLISH_FRENCH, "A blue kite was lost over the harbour.", "Un cerf-volant bleu s’est perdu sur le port.");

        assertThat(memory.find(ENGLISH_FRENCH, "A red kite flew home under the bridge.", 5))
                .isEmpty();
    }

    @Test
    void keepsLanguagePairsApart() {
        keep(ENGLISH_FRENCH, "Violet umbrellas dry slowly.", "Les parapluies violets sèchent lentement.");

        assertThat(memory.find(new LanguagePair(Language.EN, Language.ES), "Violet umbrellas dry slowly.", 5))
                .isEmpty();
    }

    @Test
    void keepsAPairOnceHoweverOftenItIsTold() {
        assertThat(keep(ENGLISH_FRENCH, "One lone lighthouse.", "Un seul phare."))
                .isOne();
        assertThat(keep(ENGLISH_FRENCH, "One lone lighthouse.", "Un seul phare."))
                .isZero();

        assertThat(memory.find(ENGLISH_FRENCH, "One lone lighthouse.", 5)).hasSize(1);
    }

    private int keep(LanguagePair pair, String source, String target) {
        var added = new int[1];
        people.asProgram(() -> added[0] = memory.keep(pair, List.of(new Kept(source, target, "newsroom.item:1"))));
        return added[0];
    }
}
