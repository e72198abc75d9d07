package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolListTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/70/L.8|A/70/L.8",
                "A/70/L.8 and Add.1|A/70/L.8, A/70/L.8/Add.1",
                "A/70/L.8 and Add.1-4|A/70/L.8, A/70/L.8/Add.1, A/70/L.8/Add.2, A/70/L.8/Add.3, A/70/L.8/Add.4",
                "A/70/L.8/Add.1-2|A/70/L.8/Add.1, A/70/L.8/Add.2",
                "A/70/L.8 & Corr.1 & Add.1|A/70/L.8, A/70/L.8/Corr.1, A/70/L.8/Add.1",
                "A/70/L.8/Rev.1 and Add.1|A/70/L.8/Rev.1, A/70/L.8/Rev.1/Add.1",
                "A/70/L.8/Add.1 and Add.2|A/70/L.8/Add.1, A/70/L.8/Add.2",
                "A/76/2 and Add.1/Corr.1|A/76/2, A/76/2/Add.1/Corr.1",
                "A/76/2, Add.1, 2 and 5|A/76/2, A/76/2/Add.1, A/76/2/Add.2, A/76/2/Add.5",
                "A/76/2 and Add.1-2, 4|A/76/2, A/76/2/Add.1, A/76/2/Add.2, A/76/2/Add.4",
                "S/2005/1 and 2|S/2005/1, S/2005/2",
                "A/70/L.8; A/70/L.9/Rev.1|A/70/L.8, A/70/L.9/Rev.1",
                "A/70/L.8 and L.9 and Add.1|A/70/L.8, A/70/L.9, A/70/L.9/Add.1",
                "A/70/L.8. Amended by A/70/L.9|A/70/L.8., A/70/L.9",
                "Amended by: A/70/L.9 and A/70/L.10|A/70/L.9, A/70/L.10",
                "A/70/L.8, as orally amended by A/70/L.9|A/70/L.8, A/70/L.9",
                "A/70/L.8 and L.9/Rev.1|A/70/L.8, A/70/L.9/Rev.1",
                "S/PV.6838 and (Resumption 1)|S/PV.6838, S/PV.6838 (Resumption 1)",
                "C.285.M.186.1937.XI;O.C.1708(1)|C.285.M.186.1937.XI, O.C.1708(1)",
                "E/NL.1948/71-74, E/NL.1949/1-3|E/NL.1948/71-74, E/NL.1949/1-3",
                "A/70/L.8, A/70/l.8|A/70/L.8",
                "A/80/434-S/2025/632|A/80/434, S/2025/632",
                "A/ES-10/1–S/2025/632|A/ES-10/1, S/2025/632",
                "Add.1|Add.1",
            })
    void readsANoteOfRelatedDocuments(String note, String symbols) {
        assertThat(Symbol.list(note))
                .extracting(Symbol::display)
                .containsExactlyElementsOf(Arrays.asList(symbols.split(", ")));
    }

    @Test
    void findsNothingInABlankNote() {
        assertThat(Symbol.list(" ; , & ")).isEmpty();
        assertThat(Symbol.list("")).isEmpty();
    }
}
