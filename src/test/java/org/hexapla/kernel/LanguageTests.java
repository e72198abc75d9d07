package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource({
        "ar, rtl, العربية",
        "zh, ltr, 中文",
        "en, ltr, English",
        "fr, ltr, Français",
        "ru, ltr, Русский",
        "es, ltr, Español"
    })
    void knowsItsDirectionAndItsOwnName(String tag, String direction, String name) {
        var language = new Language(tag);
        assertThat(language.direction()).isEqualTo(direction);
        assertThat(language.ownName()).isEqualTo(name);
    }

    @Test
    void writesATagInItsCanonicalForm() {
        assertThat(new Language("PT-br")).isEqualTo(new Language("pt-BR"));
        assertThat(new Language("fa").isRightToLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "english language", "12", "und"})
    void refusesWhatIsNoTag(String tag) {
        assertThat(Language.parse(tag)).isEmpty();
        assertThatThrownBy(() -> new Language(tag)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersChineseByStroke() {
        // One, three, four and twelve strokes.
        assertThat(Stream.of("森", "三", "文", "一").sorted(Language.ZH.order())).containsExactly("一", "三", "文", "森");
    }

    @Test
    void ordersNumbersInsideTextsAsNumbers() {
        assertThat(Stream.of("item 10", "item 9", "Item 1").sorted(Language.EN.order()))
                .containsExactly("Item 1", "item 9", "item 10");
    }

    @Test
    void ordersSpanishAndRussianAsTheirReadersDo() {
        assertThat(Stream.of("nube", "ñandú", "oso").sorted(Language.ES.order()))
                .containsExactly("nube", "ñandú", "oso");
        assertThat(Stream.of("ёлка", "жук", "ель").sorted(Language.RU.order())).containsExactly("ёлка", "ель", "жук");
    }

    @Test
    void offersTheOfficialLanguagesFirst() {
        assertThat(LocalizedText.inOrder(List.of(new Language("sw"), Language.ES, Language.AR, new Language("pt"))))
                .containsExactly(Language.AR, Language.ES, new Language("pt"), new Language("sw"));
    }
}
