package org.hexapla.programme.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Twins: a statement whose numbers do not agree, and beside it the same one with numbers that do.
///
/// Each line has a language, the rule that must find something or `OK`, and a text whose paragraphs a `¶` parts. The
/// wordings differ on purpose, so that what is measured is the arithmetic and no pattern.
class ClaimsTests {

    private static final Path FOLDER = Path.of("src/test/resources/linter/claims");
    private static final Period PERIOD = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));

    private record Line(Language language, String rule, List<String> paragraphs) {

        static Line of(String line) {
            var parts = line.split("\\|", 3);
            return new Line(
                    Language.parse(parts[0]).orElseThrow(),
                    parts[1],
                    Arrays.stream(parts[2].split("¶")).map(String::strip).toList());
        }

        List<Finding> findings() {
            var text = new ArrayList<ReportText.Paragraph>();
            paragraphs.forEach(each -> text.add(new ReportText.Paragraph(Integer.toString(text.size() + 1), each)));
            return Linter.check(new ReportText(language, PERIOD, text), Known.nothing());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "arabic", "others"})
    void findsWhatDoesNotAgreeAndNothingWhereAllAgrees(String name) throws IOException {
        var wrong = new ArrayList<String>();
        for (var written : Files.readAllLines(FOLDER.resolve(name + ".txt"))) {
            var line = Line.of(written);
            var rules = line.findings().stream()
                    .map(finding -> finding.rule().name())
                    .toList();
            if (line.rule().equals("OK") ? !rules.isEmpty() : !rules.contains(line.rule())) {
                wrong.add(rules + " <- " + written);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
