package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.library.RecordKind;
import org.springframework.stereotype.Component;

/// Holds a record against the profile of its kind, and against the rules that are about more than one field.
@Component
public class Validation {

    private final VoteRules votes;

    Validation(VoteRules votes) {
        this.votes = votes;
    }

    /// Everything that is wrong with a record, or may be, in the order of its fields; what is missing comes last.
    ///
    /// @param record in words or with its links: a linked subfield says what its heading says, and is not read
    public List<Finding> check(RecordKind kind, MarcRecord record) {
        var findings = new ArrayList<Finding>();
        var profile = Profile.of(kind);
        var occurrences = new HashMap<String, Integer>();
        for (var field : record.fields()) {
            var occurrence = occurrences.merge(field.tag(), 1, Integer::sum);
            profile.rule(field.tag())
                    .ifPresentOrElse(
                            rule -> check(field, occurrence, rule, findings),
                            () -> findings.add(Finding.warning(
                                    field.tag(),
                                    occurrence,
                                    Finding.FIELD,
                                    "marc.finding.unknown-field",
                                    field.tag())));
        }
        checkLog(record, findings);
        profile.fields().values().stream()
                .filter(rule -> rule.isRequired() && !occurrences.containsKey(rule.tag()))
                .forEach(rule -> findings.add(
                        Finding.error(rule.tag(), 0, Finding.FIELD, "marc.finding.required-field", rule.tag())));
        switch (kind) {
            case DOCUMENT -> checkNumber(record, findings);
            case VOTE -> findings.addAll(votes.check(record));
            case SPEECH -> {}
        }
        return List.copyOf(findings);
    }

    private static void check(DataField field, int occurrence, Profile.Rule rule, List<Finding> findings) {
        var tag = field.tag();
        if (occurrence > 1 && !rule.isRepeatable()) {
            findings.add(Finding.error(tag, occurrence, Finding.FIELD, "marc.finding.repeated-field", tag));
        }
        if (!rule.first().isEmpty() && !rule.first().contains(field.first())) {
            findings.add(indicator(tag, occurrence, field.first()));
        }
        if (!rule.second().isEmpty() && !rule.second().contains(field.second())) {
            findings.add(indicator(tag, occurrence, field.second()));
        }
        var codes = new HashSet<Character>();
        for (var subfield : field.subfields()) {
            codes.add(subfield.code());
            if (!rule.allows(subfield.code())) {
                findings.add(Finding.error(
                        tag,
                        occurrence,
                        subfield.code(),
                        "marc.finding.unknown-subfield",
                        tag,
                        String.valueOf(subfield.code())));
            }
            if (subfield instanceof Subfield.Words(var code, var value)) {
                check(tag, occurrence, code, value, rule, findings);
            }
        }
        rule.parts().stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .forEach(code -> findings.add(Finding.error(
                        tag, occurrence, code, "marc.finding.required-subfield", tag, String.valueOf(code))));
    }

    private static Finding indicator(String tag, int occurrence, char indicator) {
        return Finding.error(
                tag, occurrence, Finding.FIELD, "marc.finding.indicator", tag, indicator == ' ' ? "_" : "" + indicator);
    }

    private static void check(
            String tag, int occurrence, char code, String value, Profile.Rule rule, List<Finding> findings) {
        if (value.isBlank()) {
            findings.add(Finding.error(tag, occurrence, code, "marc.finding.empty-subfield"));
            return;
        }
        var list = rule.lists().get(code);
        if (list != null && !list.values().contains(value.strip())) {
            findings.add(
                    new Finding(list.severity(), tag, occurrence, code, "marc.finding.not-in-list", List.of(value)));
        }
        var form = rule.forms().get(code);
        if (form != null && !form.holds(value)) {
            findings.add(new Finding(form.severity(), tag, occurrence, code, form.messageKey(), List.of(value)));
        }
    }

    /// The log says by whose initials, what and when: `abi20210504`. Its day must be one.
    private static void checkLog(MarcRecord record, List<Finding> findings) {
        var occurrence = 0;
        for (var field : record.fields("999").toList()) {
            occurrence++;
            for (var entry : field.texts('a').toList()) {
                var isLog = entry.matches("[a-z]{2,5}\\d{8}")
                        && FieldDates.parse(entry.substring(entry.length() - 8)).isPresent();
                if (!isLog) {
                    findings.add(Finding.warning("999", occurrence, 'a', "marc.finding.form-log", entry));
                }
            }
        }
    }

    private static void checkNumber(MarcRecord record, List<Finding> findings) {
        var isKnown = Stream.of("191a", "079a", "020a", "022a", "024a", "029b", "029a")
                .anyMatch(place ->
                        record.texts(place.substring(0, 3), place.charAt(3)).anyMatch(number -> !number.isBlank()));
        var hasControlNumber = record.control().stream()
                .anyMatch(field -> field.tag().equals("001") && !field.value().isBlank());
        if (!isKnown && !hasControlNumber) {
            findings.add(Finding.error("191", 0, 'a', "marc.finding.no-number"));
        }
    }
}
