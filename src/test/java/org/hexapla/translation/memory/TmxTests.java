package org.hexapla.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.hexapla.translation.LanguagePair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class TmxTests {

    private static final LanguagePair SPANISH_FRENCH = new LanguagePair(Language.ES, Language.FR);

    @Autowired
    Imports imports;

    @Autowired
    Memory memory;

    @Autowired
    SignedIn signedIn;

    @TempDir
    Path folder;

    @Test
    void takesTheWordsOfAnotherHouseWithoutItsCodes() throws IOException {
        var report = imports.runNow("tmx", file("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x"
                  adminlang="en" srclang="es-ES" datatype="plaintext"/><body>
                <tu><tuv xml:lang="es-ES"><seg>La <bpt i="1">&lt;b&gt;</bpt>marea<ept i="1">&lt;/b&gt;</ept> sube.</seg></tuv>
                    <tuv xml:lang="fr-FR"><seg>La <hi>marée</hi> monte.</seg></tuv></tu>
                <tu><tuv xml:lang="es"><seg>Solo.</seg></tuv></tu>
                </body></tmx>
                """));

        assertThat(report.added()).isOne();
        assertThat(report.refused()).isOne();
        assertThat(memory.find(SPANISH_FRENCH, "La marea sube.", 3))
                .extracting(Match::target)
                .containsExactly("La marée monte.");
        assertThat(imports.runNow("tmx", folder.resolve("memory.tmx")).added()).isZero();
    }

    @Test
    void aFileCanNeitherFetchAnotherNorGrow() throws IOException {
        var report = imports.runNow("tmx", file("""
                <!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                <tmx version="1.4"><header srclang="es"/><body>
                <tu><tuv xml:lang="es"><seg>Uno &b; &x;</seg></tuv><tuv xml:lang="fr"><seg>Un</seg></tuv></tu>
                </body></tmx>
                """));

        assertThat(report.added()).isZero();
        assertThat(report.refused()).isOne();
    }

    @Test
    void whatGoesOutCanComeInAgain() throws Exception {
        imports.runNow("tmx", file("""
                <tmx version="1.4"><header srclang="es"/><body>
                <tu><tuv xml:lang="es"><seg>Tres &lt;faros&gt; &amp; dos boyas.</seg></tuv>
                    <tuv xml:lang="fr"><seg>Trois &lt;phares&gt; &amp; deux bouées.</seg></tuv></tu>
                </body></tmx>
                """));

        var staff = signedIn.asStaff("translation");
        var sent = staff.get("/en/translation/memory/tmx?pair=es%3Efr");

        assertThat(sent.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-tmx+xml");
        try (var reader = new TmxReader(new ByteArrayInputStream(sent.body().getBytes(StandardCharsets.UTF_8)))) {
            var found = false;
            for (var unit = reader.next(); unit.isPresent(); unit = reader.next()) {
                assertThat(unit.get().source()).isEqualTo(Language.ES);
                found |= "Trois <phares> & deux bouées."
                        .equals(unit.get().words().get(Language.FR));
            }
            assertThat(found).isTrue();
        }
        assertThat(signedIn.asReader()
                        .get("/en/translation/memory/tmx?pair=es%3Efr")
                        .statusCode())
                .isEqualTo(403);
    }

    private Path file(String tmx) throws IOException {
        return Files.writeString(folder.resolve("memory.tmx"), tmx);
    }
}
