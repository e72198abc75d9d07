package org.hexapla.authorities.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsInTextTests {

    private final List<LabelIndex.Label> labels = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "en, The PEACEKEEPING budget, peacekeeping",
        "en, Peacekeeping operations ended, peacekeeping operations",
        "en, Peacekeepings and unpeacekeeping, ''",
        "en, Debt and external debt, debt|external debt",
        "fr, Au cours de l’opération de déminage, deminage",
        "fr, Prix du blé or bien du riz, ble",
        "fr, LE PRIX DE L’OR, or",
        "es, Te espera, ''",
        "ru, Защита детей и дети, дети",
        "ar, وبالوساطة بين الطرفين, وساطه",
        "ar, عمليات حفظ السلام والوساطة, عمليات حفظ سلام|وساطه",
        "ar, للأطفال, اطفال",
        "zh, 联合国维持和平行动经费, 维持和平行动",
        "zh, 维持和平与调解人, 维持和平|调解",
        "zh, 水, ''",
        "pt, Peacekeeping, ''"
    })
    void findsWholeWordsAndOfThoseThatOverlapTheLongest(String language, String text, String found) {
        label(Language.EN, "PEACEKEEPING", "PEACEKEEPING OPERATIONS", "DEBT", "EXTERNAL DEBT");
        label(Language.FR, "DEMINAGE", "BLE", "OR");
        label(Language.ES, "TE");
        label(Language.RU, "Дети");
        label(Language.AR, "الوساطة", "حفظ السلام", "عمليات حفظ السلام", "الأطفال");
        label(Language.ZH, "维持和平", "维持和平行动", "调解", "水");

        assertThat(found(new Language(language), text)).isEqualTo(found);
    }

    @Test
    void aPreferredLabelComesBeforeAnotherAndAHiddenOneIsNoTerm() {
        add("other", Named.Kind.ALTERNATIVE, Language.EN, "Wells");
        add("wells", Named.Kind.PREFERRED, Language.EN, "WELLS");
        add("wells", Named.Kind.HIDDEN, Language.EN, "Wels");

        assertThat(new LabelsInText(new LabelIndex(labels), Language.EN, "Wells and wels").found())
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .extracting(label -> label.concept().value())
                        .containsExactly("wells", "other"));
    }

    @Test
    void aLongTextIsReadAtOnce() {
        for (var i = 0; i < 8000; i++) {
            label(Language.ZH, "概念" + i);
        }
        label(Language.ZH, "维持和平");

        assertThat(found(Language.ZH, "联合国维持和平".repeat(300))).isEqualTo("维持和平");
    }

    private String found(Language language, String text) {
        return String.join(
                "|",
                new LabelsInText(new LabelIndex(labels), language, text)
                        .found().stream().map(same -> same.getFirst().folded()).toList());
    }

    private void label(Language language, String... texts) {
        for (var text : texts) {
            add("c" + labels.size(), Named.Kind.PREFERRED, language, text);
        }
    }

    private void add(String id, Named.Kind kind, Language language, String text) {
        labels.add(new LabelIndex.Label(new ConceptId(id), false, kind, language, Spelling.folded(text)));
    }
}
