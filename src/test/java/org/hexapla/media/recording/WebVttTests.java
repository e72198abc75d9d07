package org.hexapla.media.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebVttTests {

    private static final String GOOD = """
            WEBVTT - a film about a well

            STYLE
            ::cue { color: white }

            NOTE what follows
            was written by hand

            first
            00:01.000 --> 00:03.500 line:0 align:start
            <v Amina>Where is the <i>well</i>?</v>

            00:00:04.000 --> 01:00:06.250
            两个村庄 &amp; 一口井
            قريتان وبئر
            """;

    @Test
    void readsWhatTheGrammarAllows() {
        var read = WebVttReading.read(GOOD);

        assertThat(read.faults()).isEmpty();
        assertThat(read.words().cues()).hasSize(2);
        var first = read.words().cues().getFirst();
        assertThat(first.name()).isEqualTo("first");
        assertThat(first.start()).isEqualTo(1000);
        assertThat(first.settings()).isEqualTo("line:0 align:start");
        assertThat(first.words()).isEqualTo("Where is the well?");
        assertThat(read.words().cues().getLast().end()).isEqualTo(3_606_250);
        assertThat(read.words().cues().getLast().words()).contains("两个村庄 & 一口井\nقريتان وبئر");
    }

    @Test
    void readsAgainWhatItWroteItself() {
        var words = WebVttReading.read(GOOD).words();

        assertThat(WebVttReading.read(words.text())).isEqualTo(new WebVttReading.Read(words, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nYes", "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nYes"})
    void putsUpWithMarksOfOrderAndLinesOfOtherSystems(String text) {
        assertThat(WebVttReading.read(text).faults()).isEmpty();
        assertThat(WebVttReading.read(text).words().words()).isEqualTo("Yes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    WEBVTT2/00:01.000 --> 00:02.000/a | 1 | 1 | media.vtt.signature
                    WEBVTT/00:01.000 --> 00:02.000/a | 2 | 1 | media.vtt.blank
                    WEBVTT//00:01,000 --> 00:02.000/a | 3 | 1 | media.vtt.time
                    WEBVTT//00:01.000 --> 00:61.000/a | 3 | 15 | media.vtt.time
                    WEBVTT//00:01.000-->00:02.000/a | 3 | 10 | media.vtt.times
                    WEBVTT//00:03.000 --> 00:02.000/a | 3 | 15 | media.vtt.end
                    WEBVTT//00:03.000 --> 00:04.000/a//00:01.000 --> 00:02.000/b | 6 | 1 | media.vtt.order
                    WEBVTT//00:01.000 --> 00:02.000 align:middle/a | 3 | 25 | media.vtt.setting
                    WEBVTT//00:01.000 --> 00:02.000 size:10% size:20%/a | 3 | 34 | media.vtt.setting-twice
                    WEBVTT//a cue without times/a | 3 | 1 | media.vtt.no-times
                    WEBVTT//00:01.000 --> 00:02.000/a --> b | 4 | 3 | media.vtt.arrow
                    WEBVTT//00:01.000 --> 00:02.000/Tom & Amina | 4 | 5 | media.vtt.ampersand
                    WEBVTT//00:01.000 --> 00:02.000/a/b <script>c</script> | 5 | 3 | media.vtt.mark
                    WEBVTT//00:01.000 --> 00:02.000/a <i>b | 4 | 7 | media.vtt.unclosed
                    WEBVTT//00:01.000 --> 00:02.000/<i>a</b></i> | 4 | 5 | media.vtt.close
                    WEBVTT//00:01.000 --> 00:02.000/<v>a</v> | 4 | 1 | media.vtt.mark-empty
                    WEBVTT//00:01.000 --> 00:02.000/1 < 2 | 4 | 3 | media.vtt.angle
                    WEBVTT//00:01.000 --> 00:02.000/a <00:03.000>b | 4 | 3 | media.vtt.inner-time
                    WEBVTT//00:01.000 --> 00:02.000/a//STYLE/::cue {} | 6 | 1 | media.vtt.late
                    """)
    void saysInWhichLineAndColumnTheGrammarIsBroken(String text, int line, int column, String key) {
        var faults = WebVttReading.read(
                        text.replace("</", "\u0001").replace('/', '\n').replace("\u0001", "</"))
                .faults();

        assertThat(faults).isNotEmpty();
        assertThat(faults.getFirst().key()).isEqualTo(key);
        assertThat(faults.getFirst().line()).isEqualTo(line);
        assertThat(faults.getFirst().column()).isEqualTo(column);
    }

    @Test
    void movesAllTimesAndLosesWhatComesBeforeTheBeginning() {
        var words = WebVttReading.read(GOOD).words();

        assertThat(words.shifted(500).cues().getFirst().start()).isEqualTo(1500);
        assertThat(words.shifted(-2000).cues().getFirst().start()).isZero();
        assertThat(words.shifted(-4000).cues()).hasSize(1);
    }
}
