package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTests {

    @Test
    void showsTheReadersLanguageWithoutAMark() {
        var text = new LocalizedText(Map.of(Language.EN, "peace", Language.FR, "paix"));
        assertThat(text.show(Language.FR)).contains(new LocalizedText.Shown("paix", Language.FR, false));
    }

    @Test
    void fallsBackToEnglishAndSaysSo() {
        var text = new LocalizedText(Map.of(Language.EN, "peace", Language.ES, "paz"));
        assertThat(text.show(Language.AR)).contains(new LocalizedText.Shown("peace", Language.EN, true));
    }

    @Test
    void fallsBackToWhateverThereIs() {
        var text = LocalizedText.of(Language.RU, "мир");
        assertThat(text.show(Language.ZH)).contains(new LocalizedText.Shown("мир", Language.RU, true));
        assertThat(LocalizedText.none().show(Language.EN)).isEmpty();
    }

    @Test
    void takesABlankForMissing() {
        var text = LocalizedText.of(Language.EN, " peace ").with(Language.FR, "  ");
        assertThat(text.languages()).containsExactly(Language.EN);
        assertThat(text.in(Language.EN)).contains("peace");
        assertThat(text.with(Language.EN, "").isEmpty()).isTrue();
    }
}
