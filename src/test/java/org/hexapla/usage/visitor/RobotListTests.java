package org.hexapla.usage.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotListTests {

    private static final RobotList LIST = RobotList.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "curl/8.5.0",
                "python-requests/2.31",
                "WGET/1.21",
                "Java/17.0",
                "",
                "-",
                "firefox",
                "Mozilla/5.0 (X11) GPTBot/1.0"
            })
    void findsRobots(String program) {
        assertThat(LIST.isRobot(program)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 "
                        + "Safari/537.36",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:133.0) Gecko/20100101 Firefox/133.0",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                        + "Version/17.5 Mobile/15E148 Safari/604.1"
            })
    void takesNoPersonForOne(String program) {
        assertThat(LIST.isRobot(program)).isFalse();
    }

    @Test
    void saysOfAnyWordsWhatThePatternsSayOneByOne() throws IOException {
        var lines = Files.readAllLines(Path.of("src/main/resources/usage/robots/patterns.txt"));
        var patterns = lines.stream()
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                .toList();
        assertThat(patterns).hasSize(327);
        var random = new Random(5);
        for (var i = 0; i < 3000; i++) {
            var program = program(lines, random);
            var isRobot = patterns.stream()
                    .anyMatch(pattern -> pattern.matcher(program).find());
            assertThat(LIST.isRobot(program)).as(program).isEqualTo(isRobot);
        }
    }

    /// Words that are nearly those of the list.
    private static String program(List<String> lines, Random random) {
        var word = lines.get(random.nextInt(lines.size())).replaceAll("[\\\\^$]", "");
        var from = random.nextInt(word.length());
        var part = random.nextBoolean() ? word.toUpperCase(java.util.Locale.ROOT) : word.substring(from);
        return random.nextBoolean() ? part : "Mozilla/5.0 (X) " + part + " U/1";
    }
}
