package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/// In which language a house writes to somebody.
class HouseTests {

    private static final Mail.House HOUSE =
            new Mail.House(LocalizedText.of(Language.EN, "House"), List.of(Language.AR, Language.FR, Language.EN));

    @Test
    void writesInTheLanguageThatIsWanted() {
        assertThat(HOUSE.spoken(Language.FR)).isEqualTo(Language.FR);
    }

    @Test
    void takesAVarietyForItsLanguage() {
        assertThat(HOUSE.spoken(new Language("fr-CA"))).isEqualTo(Language.FR);
    }

    @Test
    void writesEnglishWhereItDoesNotSpeakThatLanguage() {
        assertThat(HOUSE.spoken(new Language("sw"))).isEqualTo(Language.EN);
    }
}
