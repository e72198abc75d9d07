package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void makesRunsOfBlanksOne() {
        assertThat(PlainText.clean("  one \t two\u00A0\u00A0three  \r\n four")).isEqualTo("one two three\nfour");
    }

    @Test
    void leavesAtMostOneEmptyLine() {
        assertThat(PlainText.clean("one\n\n \n\ntwo\n")).isEqualTo("one\n\ntwo");
    }

    @Test
    void keepsEveryPageEnd() {
        assertThat(PlainText.clean("one\n\f\ftwo\f \nthree")).isEqualTo("one\n\f\ftwo\fthree");
    }

    @Test
    void dropsWhatNeitherDatabaseNorReaderTakes() {
        assertThat(PlainText.clean("a\0b\u0007c\u00ADd\uFEFFe\uD800f\uDC00g\uFFFF"))
                .isEqualTo("abcdefg");
    }

    @Test
    void keepsEveryScript() {
        var text = "السلام 和平 Мир 𠮷 é";
        assertThat(PlainText.clean(text)).isEqualTo(text);
    }

    @Test
    void changesNothingWhenCleanedAgain() {
        var random = new Random(20261123);
        var alphabet = "ab \t\n\f\0\u00AD\u00A0\uD842\uDFB7文";
        for (var run = 0; run < 2000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(30); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var once = PlainText.clean(text.toString());
            assertThat(PlainText.clean(once)).isEqualTo(once);
        }
    }
}
