package org.hexapla.library.cataloguing.quality;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;

/// What is looked for in the records of votes.
final class VoteChecks {

    private static final String SOURCE = "VOT";

    private VoteChecks() {}

    static Map<Report, Check> all() {
        var checks = new EnumMap<Report, Check>(Report.class);
        checks.put(Report.VOTE_SESSION, SessionChecks::wrong);
        checks.put(Report.VOTE_SOURCE_MISSING, RecordChecks.sourceMissing(SOURCE));
        checks.put(Report.VOTE_PRODUCT_MISSING, RecordChecks.productMissing(SOURCE));
        checks.put(Report.VOTE_PRODUCT_OTHER, RecordChecks::productOther);
        checks.put(Report.VOTE_DATE, VoteChecks::dateMissingOrOther);
        checks.put(Report.VOTE_DATES_DIFFER, RecordChecks::datesDiffer);
        checks.put(Report.VOTE_AGENDA, VoteChecks::agenda);
        checks.put(Report.VOTE_FILE_MISSING, RecordChecks::fileMissing);
        return checks;
    }

    private static Stream<Evidence> dateMissingOrOther(Examined record, Around around) {
        return Stream.concat(
                RecordChecks.dateMissing(record, around),
                RecordChecks.dateOther(record.text("952", 'a').flatMap(Symbol::parse), record, around));
    }

    private static Stream<Evidence> agenda(Examined record, Around around) {
        return Stream.<Check>of(AgendaChecks::missing, AgendaChecks::ofAnotherSession, AgendaChecks::withoutSubject)
                .flatMap(check -> check.check(record, around));
    }
}
