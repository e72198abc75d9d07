package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class FacetNamesTests {

    @Autowired
    FacetNames names;

    @ParameterizedTest
    @ValueSource(strings = {"speech", "story", "guide", "coverage", "picture", "corporate", "agenda-item", "person"})
    void whatIsFoundIsNamedInEveryLanguageWhicheverModuleItIsOf(String type) {
        for (var language : Language.OFFICIAL) {
            assertThat(names.of("type", List.of(type), language)).containsOnlyKeys(type);
        }
        assertThat(names.of("type", List.of(type), Language.ZH).get(type)).matches("\\p{IsHan}+");
    }
}
