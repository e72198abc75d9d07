package org.hexapla.campaigns.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTests {

    @Test
    void readsPartsPhrasesConceptsAndSigns() {
        var rules = Rules.read("@ / jabs + everyone\n? measles\n- share price\n\n", List.of("vaccines"), 10);
        assertThat(rules.carrying().getFirst().parts())
                .containsExactly(List.of("vaccines", "jabs"), List.of("everyone"));
        assertThat(rules.naming()).hasSize(2);
        assertThat(rules.barring()).hasSize(1);
    }

    @Test
    void saysWhichLineIsNoRule() {
        assertThat(Rules.mistake("vaccines + \njabs")).contains("vaccines +");
        assertThat(Rules.mistake("a + b + c + d + e + f")).isPresent();
        assertThat(Rules.mistake("? vaccines / jabs\n- prices\n@ + all")).isEmpty();
    }
}
