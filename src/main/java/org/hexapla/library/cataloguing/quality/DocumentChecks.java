package org.hexapla.library.cataloguing.quality;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.proceedings.Organ;

/// What is looked for in the records of documents.
final class DocumentChecks {

    /// Whose day counts: what a meeting adopted, and what it said.
    private static final Set<Symbol.Kind> DATED = Set.of(
            Symbol.Kind.RESOLUTION,
            Symbol.Kind.DECISION,
            Symbol.Kind.PRESIDENTIAL_STATEMENT,
            Symbol.Kind.VERBATIM_RECORD,
            Symbol.Kind.SUMMARY_RECORD);

    private static final Pattern COMMITTEE = Pattern.compile("a/c\\.([1-6])/.*");
    private static final Pattern PLENARY = Pattern.compile("a/res/.*|a/[^/]+/(l|pv)\\.\\d.*");
    private static final Pattern COUNCIL_MEETING = Pattern.compile("s/pv\\.\\d.*");
    private static final String PARTICIPATION = "X27";

    private DocumentChecks() {}

    static Map<Report, Check> all() {
        var checks = new EnumMap<Report, Check>(Report.class);
        checks.put(Report.DOCUMENT_NOT_REVISED, DocumentChecks::notRevised);
        checks.put(Report.DOCUMENT_SESSION, SessionChecks::wrong);
        checks.put(Report.DOCUMENT_CODE, DocumentChecks::codeOfAnotherOrgan);
        checks.put(Report.DOCUMENT_AGENDA_MISSING, AgendaChecks::missing);
        checks.put(Report.DOCUMENT_NOT_INDEXED, DocumentChecks::notIndexed);
        checks.put(Report.DOCUMENT_AGENDA_TWICE, AgendaChecks::twice);
        checks.put(Report.DOCUMENT_INDICATOR, AgendaChecks::withoutIndicator);
        checks.put(Report.DOCUMENT_PRODUCT, DocumentChecks::withoutProduct);
        checks.put(Report.DOCUMENT_AGENDA_OTHER, AgendaChecks::ofAnotherSession);
        checks.put(Report.DOCUMENT_SUBJECT, AgendaChecks::withoutSubject);
        checks.put(Report.DOCUMENT_DATE_MISSING, DocumentChecks::withoutDay);
        checks.put(Report.DOCUMENT_NOTES_REPEATED, DocumentChecks::notesRepeated);
        checks.put(Report.DOCUMENT_PERIOD, DocumentChecks::withoutPeriod);
        checks.put(Report.DOCUMENT_COMMITTEE, DocumentChecks::committeeOther);
        checks.put(Report.DOCUMENT_PLENARY, DocumentChecks::plenaryMissing);
        checks.put(Report.DOCUMENT_PARTICIPATION, DocumentChecks::participationMissing);
        return checks;
    }

    private static Stream<Evidence> notRevised(Examined record, Around around) {
        return record.texts("999", 'c').anyMatch("t"::equals)
                ? Stream.empty()
                : Stream.of(new Evidence(
                        "999$c", String.join(" ", record.texts("999", 'a').toList()), "t"));
    }

    private static Stream<Evidence> codeOfAnotherOrgan(Examined record, Around around) {
        return record.fields("191")
                .flatMap(field -> Stream.of(Organ.values())
                        .filter(organ -> field.text('b').orElse("").strip().startsWith(organ.letter() + "/"))
                        .flatMap(organ -> field.texts('9')
                                .map(String::strip)
                                .filter(code -> !code.startsWith(organ.codePrefix()))
                                .map(code -> new Evidence("191$9", code, organ.codePrefix() + "…"))));
    }

    private static Stream<Evidence> notIndexed(Examined record, Around around) {
        return record.fields(AgendaChecks.AGENDA)
                .filter(field -> field.texts('z').noneMatch(mark -> mark.startsWith("I")))
                .map(field -> new Evidence("991$z", Evidence.written(field), "I"));
    }

    private static Stream<Evidence> withoutProduct(Examined record, Around around) {
        return record.texts("930", 'a').anyMatch(code -> code.startsWith("UND"))
                ? Stream.empty()
                : Stream.of(new Evidence(
                        "930$a", String.join(", ", record.texts("930", 'a').toList()), "UND"));
    }

    private static Stream<Evidence> withoutDay(Examined record, Around around) {
        return record.symbols()
                .filter(symbol -> DATED.contains(symbol.kind()))
                .filter(_ -> record.text("992", 'a').isEmpty())
                .limit(1)
                .map(_ -> new Evidence("992$a", "", "YYYY-MM-DD"));
    }

    private static Stream<Evidence> notesRepeated(Examined record, Around around) {
        return Stream.of("515", "520")
                .flatMap(
                        tag -> record.fields(tag).skip(1).map(field -> new Evidence(tag, Evidence.written(field), "")));
    }

    private static Stream<Evidence> withoutPeriod(Examined record, Around around) {
        return Stream.of("515", "520")
                .flatMap(record::fields)
                .flatMap(field -> field
                        .text('a')
                        .map(String::strip)
                        .filter(note -> !note.endsWith("."))
                        .map(note -> new Evidence(field.tag() + "$a", note, "…."))
                        .stream());
    }

    private static Stream<Evidence> committeeOther(Examined record, Around around) {
        return record.symbols()
                .map(symbol -> COMMITTEE.matcher(symbol.key()))
                .filter(java.util.regex.Matcher::matches)
                .map(written -> "0" + written.group(1))
                .distinct()
                .filter(committee -> record.texts("793", 'a').noneMatch(committee::equals))
                .map(committee -> committee(record, committee));
    }

    private static Stream<Evidence> plenaryMissing(Examined record, Around around) {
        return record.symbols()
                .filter(symbol -> PLENARY.matcher(symbol.key()).matches())
                .limit(1)
                .filter(_ -> record.texts("793", 'a').noneMatch("PL"::equals))
                .map(_ -> committee(record, "PL"));
    }

    private static Evidence committee(Examined record, String expected) {
        return new Evidence("793$a", String.join(", ", record.texts("793", 'a').toList()), expected);
    }

    /// Who took part in a meeting of the Council without a vote is indexed under a code of its own.
    private static Stream<Evidence> participationMissing(Examined record, Around around) {
        return record.symbols()
                .filter(symbol -> COUNCIL_MEETING.matcher(symbol.key()).matches())
                .limit(1)
                .filter(_ -> record.fields(AgendaChecks.AGENDA)
                        .flatMap((DataField field) -> field.texts('f'))
                        .noneMatch(PARTICIPATION::equals))
                .map(_ -> new Evidence(
                        "991$f", String.join(", ", record.texts("991", 'f').toList()), PARTICIPATION));
    }
}
