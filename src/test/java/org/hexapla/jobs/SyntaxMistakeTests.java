package org.hexapla.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class SyntaxMistakeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: b: c|1|5|colon",
                "'a: 1\\nb\\nc: 2'|3|1|colon",
                "'a: 1\\n\\tb: 2'|2|1|indentation",
                "'a:\\n  b: 1\\n c: 2'|3|2|indentation",
                "'a: [1, 2'|1|9|unfinished",
                "'a: \"text'|1|9|unfinished",
                "'a: @text'|1|4|character",
                "'a: [1 [2]]'|1|7|separator",
            })
    void findsThePlaceAndTheReasonInYaml(String text, long line, String column, String word) {
        var yaml = text.replace("\\n", "\n").replace("\\t", "\t");
        var thrown = catchThrowableOfType(YAMLException.class, () -> new Yaml().compose(new StringReader(yaml)));
        assertThat(SyntaxMistake.of(thrown)).satisfies(mistake -> {
            assertThat(mistake.key()).isEqualTo("jobs.syntax." + word);
            assertThat(mistake.line() + ":" + mistake.column()).isEqualTo(line + ":" + column);
        });
        isSaidInTheReadersLanguage(SyntaxMistake.of(thrown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"a\": 1'|1|unfinished",
                "'{\"a\":\\n x}'|2|character",
                "'{\"a\": @}'|1|character",
                "'[1, 2}'|1|character",
            })
    void findsThePlaceAndTheReasonInJson(String text, long line, String word) {
        var json = text.replace("\\n", "\n");
        var thrown = catchThrowableOfType(
                JacksonException.class, () -> JsonMapper.shared().readTree(json));
        assertThat(SyntaxMistake.of(thrown)).satisfies(mistake -> {
            assertThat(mistake.key()).isEqualTo("jobs.syntax." + word);
            assertThat(mistake.line()).isEqualTo(line);
        });
        isSaidInTheReadersLanguage(SyntaxMistake.of(thrown));
    }

    private static void isSaidInTheReadersLanguage(SyntaxMistake mistake) {
        var arguments = mistake.arguments().toArray();
        for (var language : Language.OFFICIAL) {
            assertThat(Messages.text(language, mistake.key(), arguments)).doesNotContain("expected '", "Unexpected");
        }
        assertThat(Messages.text(Language.ZH, mistake.key(), arguments)).doesNotContainPattern("[a-z]{3,}");
    }
}
