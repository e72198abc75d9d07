package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.hexapla.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolFileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A_79_PV.1-EN.pdf|A/79/PV.1|en",
                "A_C.4_SR.985-FR.pdf|A/C.4/SR.985|fr",
                "S_RES_2803_(2025)-EN-FR.PDF|S/RES/2803 (2025)|en fr",
                "S_PV.6838_(Resumption_1)-AR.pdf|S/PV.6838 (Resumption 1)|ar",
                "A_RES_76_250_^A^-ES.docx|A/RES/76/250 [A]|es",
                "A_RES_76_250_A-ES.docx|A/RES/76/250 A|es",
                "A_ES-10_738-DE.pdf|A/ES-10/738|de",
                "A_80_434&S_2025_632-EN.pdf|A/80/434 S/2025/632|en",
                "A_80_434--S_2025_632-RU.pdf|A/80/434 S/2025/632|ru",
                "S_PV._7305-ZH.pdf|S/PV. 7305|zh",
                "C._278._M._168._1936._XI.-EN.pdf|C. 278. M. 168. 1936. XI.|en",
                "S_21174.pdf|S/21174|",
                "A_76_2_Add.1|A/76/2/Add.1|",
                "A-C-5-659-ADD-1-E.pdf|A/C.5/659/Add.1|en",
                "A-C-5-659-ADD-1.pdf|A/C.5/659/Add.1|en",
                "E-CN-4-SUB-2-L-5-REV-1-F.pdf|E/CN.4/Sub.2/L.5/Rev.1|fr",
                "A-S-30-1-S.pdf|A/S-30/1|es",
                "A-RES-ES-10-21-C.pdf|A/RES/ES-10/21|zh",
                "S-PV-4507-R.pdf|S/PV.4507|ru",
                "S-AC-51-2007-6-O.pdf|S/AC.51/2007/6|de",
            })
    void tellsSymbolsAndLanguages(String name, String symbols, String languages) {
        var told = SymbolFileName.parse(name).orElseThrow();
        assertThat(told.symbols().stream()
                        .map(Symbol::display)
                        .reduce("", (one, other) -> one + " " + other)
                        .strip())
                .isEqualTo(symbols);
        assertThat(told.languages())
                .extracting(Language::tag)
                .containsExactlyElementsOf(languages == null ? List.of() : Arrays.asList(languages.split(" ")));
    }

    @Test
    void isWrittenWithAllSymbolsAndLanguages() {
        var name = new SymbolFileName(
                List.of(Symbol.of("A/80/434"), Symbol.of("S/RES/1 [A]*:;")), List.of(Language.EN, Language.FR));
        assertThat(name.name("pdf")).isEqualTo("A_80_434&S_RES_1_^A^!#%-EN-FR.pdf");
        assertThat(name.publicName("pdf")).isEqualTo("A_80_434--S_RES_1_^A^!#%-EN-FR.pdf");
    }

    @Test
    void tellsReadersOnlyTheFirstOfMoreThanThreeSymbols() {
        var symbols = List.of(Symbol.of("A/1"), Symbol.of("A/2"), Symbol.of("A/3"), Symbol.of("A/4"));
        assertThat(new SymbolFileName(symbols, List.of(Language.AR)).publicName("pdf"))
                .isEqualTo("A_1-AR.pdf");
        assertThat(new SymbolFileName(symbols.subList(0, 3), List.of()).publicName("pdf"))
                .isEqualTo("A_1--A_2--A_3.pdf");
    }

    @Test
    void holdsNoSeparatorOfAnyFileSystem() {
        assertThat(Symbol.of("A\\B/C:D|E?F\"G<H>I*").fileName()).doesNotContainPattern("[\\\\/:|?\"<>*]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", "-EN.pdf", "&.pdf"})
    void tellsNothingWithoutASymbol(String name) {
        assertThat(SymbolFileName.parse(name)
                        .filter(told ->
                                told.symbols().stream().anyMatch(s -> s.key().matches(".*\\d.*"))))
                .isEmpty();
    }

    @Test
    void needsASymbol() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SymbolFileName(List.of(), List.of(Language.EN)));
    }

    @Test
    void isReadBackForEveryRealFile() throws IOException {
        try (var files = Files.list(SharedData.folder("un-docs-pdf"))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .toList();
            assertThat(names)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(
                                    SymbolFileName.parse(name).orElseThrow().name("pdf"))
                            .isEqualTo(name));
        }
    }
}
