package org.hexapla.library.cataloguing.quality;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.library.cataloguing.quality.Around.Mother;

/// What is looked for in the records of speeches. Which of them are there twice, [SpeechTwins] knows.
final class SpeechChecks {

    private static final String SOURCE = "ITS";

    private SpeechChecks() {}

    static Map<Report, Check> all() {
        var checks = new EnumMap<Report, Check>(Report.class);
        checks.put(Report.SPEECH_SESSION, SessionChecks::wrong);
        checks.put(Report.SPEECH_SPEAKER_MISSING, SpeechChecks::speakerMissing);
        checks.put(Report.SPEECH_PARENTHESES, SpeechChecks::inParentheses);
        checks.put(Report.SPEECH_NAME_INCOMPLETE, SpeechChecks::incompleteName);
        checks.put(Report.SPEECH_NAME_ALONE, SpeechChecks::childWithoutMother);
        checks.put(Report.SPEECH_FUNCTION, SpeechChecks::withFunction);
        checks.put(Report.SPEECH_SOURCE_MISSING, RecordChecks.sourceMissing(SOURCE));
        checks.put(Report.SPEECH_PRODUCT_MISSING, RecordChecks.productMissing(SOURCE));
        checks.put(Report.SPEECH_PRODUCT_OTHER, RecordChecks::productOther);
        checks.put(Report.SPEECH_AGENDA_MISSING, AgendaChecks::missing);
        checks.put(Report.SPEECH_INDICATOR, AgendaChecks::withoutIndicator);
        checks.put(Report.SPEECH_AGENDA_OTHER, AgendaChecks::ofAnotherSession);
        checks.put(Report.SPEECH_AGENDA_TWICE, AgendaChecks::twice);
        checks.put(Report.SPEECH_SUBJECT, AgendaChecks::withoutSubject);
        checks.put(Report.SPEECH_DATE_MISSING, RecordChecks::dateMissing);
        checks.put(
                Report.SPEECH_DATE_OTHER,
                (record, around) -> RecordChecks.dateOther(record.symbols().findFirst(), record, around));
        checks.put(Report.SPEECH_DATES_DIFFER, RecordChecks::datesDiffer);
        checks.put(Report.SPEECH_FILE_MISSING, RecordChecks::fileMissing);
        return checks;
    }

    /// Neither who spoke nor for whom.
    private static Stream<Evidence> speakerMissing(Examined record, Around around) {
        return Stream.of("700", "710", "711")
                        .anyMatch(tag -> record.text(tag, 'a').isPresent())
                ? Stream.empty()
                : Stream.of(new Evidence("700 + 710", "", "$a"));
    }

    /// What tells a person from namesakes is said in `$g`.
    private static Stream<Evidence> inParentheses(Examined record, Around around) {
        return record.texts("700", 'a')
                .filter(name -> name.indexOf('(') >= 0 || name.indexOf(')') >= 0)
                .map(name -> new Evidence(
                        "700$a", name, name.replaceAll("\\s*\\([^)]*\\)?", "").strip()));
    }

    private static Stream<Evidence> incompleteName(Examined record, Around around) {
        return speakers(record, around)
                .filter(speaker -> !speaker.isChild() && !speaker.isComplete())
                .map(speaker -> new Evidence("700", "$a " + speaker.name(), "915 $a PN"));
    }

    private static Stream<Evidence> childWithoutMother(Examined record, Around around) {
        return speakers(record, around)
                .filter(speaker -> speaker.isChild() && speaker.mother() != Mother.COMPLETE)
                .map(speaker -> new Evidence(
                        "700",
                        "$a " + speaker.name() + " $g " + speaker.function(),
                        speaker.mother() == Mother.MISSING ? "100 $a " + speaker.name() : "915 $a PN"));
    }

    private static Stream<Evidence> withFunction(Examined record, Around around) {
        return record.fields("700")
                .filter(field -> field.text('g').isPresent())
                .map(field -> new Evidence("700$g", Evidence.written(field), ""));
    }

    private static Stream<Around.Speaker> speakers(Examined record, Around around) {
        return record.headings("700")
                .flatMap(heading -> Stream.ofNullable(around.persons().get(heading)));
    }
}
