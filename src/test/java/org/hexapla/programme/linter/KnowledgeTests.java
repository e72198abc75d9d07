package org.hexapla.programme.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Names, days, terms and symbols, held against the authority files, the calendar and the term list of the sample: each
/// defect is found, and its twin that is right is left alone.
class KnowledgeTests {

    private static final Path FOLDER = Path.of("src/test/resources/linter/knowledge");
    private static final Period PERIOD = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));
    private static final Set<Rule> RULES = Set.of(Rule.NAME, Rule.DATE, Rule.TERM, Rule.SYMBOL);
    private static final Map<Language, Known> KNOWN = new java.util.concurrent.ConcurrentHashMap<>();

    static List<Language> languages() {
        return Language.OFFICIAL;
    }

    private static List<String> lines(Language language, String sort) throws IOException {
        var name = language.locale()
                .getDisplayLanguage(com.ibm.icu.util.ULocale.ENGLISH)
                .toLowerCase(Locale.ROOT);
        return Files.readAllLines(FOLDER.resolve(name + "-" + sort + ".txt"));
    }

    private static List<Finding> check(Language language, List<String> texts) {
        var paragraphs = new ArrayList<ReportText.Paragraph>();
        for (var text : texts) {
            paragraphs.add(new ReportText.Paragraph(Integer.toString(paragraphs.size() + 1), text));
        }
        var known = KNOWN.computeIfAbsent(language, SampleKnowledge::in);
        return Linter.check(new ReportText(language, PERIOD, paragraphs), known).stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsTheDefectOfEachSentence(Language language) throws IOException {
        var missed = new ArrayList<String>();
        for (var line : lines(language, "defects")) {
            var rule = Rule.valueOf(line.substring(0, line.indexOf('|')).strip());
            var text = line.substring(line.indexOf('|') + 1).strip();
            if (check(language, List.of(text)).stream().noneMatch(finding -> finding.rule() == rule)) {
                missed.add(line);
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void raisesNothingWhereAllIsWell(Language language) throws IOException {
        var raised = new ArrayList<String>();
        for (var line : lines(language, "sound")) {
            check(language, List.of(line)).forEach(finding -> raised.add(finding.says(Language.EN) + " <- " + line));
        }
        assertThat(raised).isEmpty();
    }
}
