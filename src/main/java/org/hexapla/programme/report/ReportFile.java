package org.hexapla.programme.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.FileMaker;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `hexapla report`: the report of a period as a file. Where nobody has written one of just these days, the figures of
/// the plan are counted for them.
@Component
class ReportFile implements FileMaker {

    private final PeriodicReports reports;
    private final ReportingPlan plan;
    private final WritingReports writing;
    private final People people;

    ReportFile(PeriodicReports reports, ReportingPlan plan, WritingReports writing, People people) {
        this.reports = reports;
        this.plan = plan;
        this.writing = writing;
        this.people = people;
    }

    @Override
    public String command() {
        return "report";
    }

    @Override
    public String usage() {
        return "report --period 2021-07-01/2022-01-31 --lang ar|zh|en|fr|ru|es --format docx|pdf|html|csv --out FILE";
    }

    @Override
    public Set<String> options() {
        return Set.of("period", "lang", "format");
    }

    @Override
    public void make(Map<String, String> options, Path file) throws IOException {
        var period = period(option(options, "period"));
        var language = Language.official(option(options, "lang"))
                .orElseThrow(() -> ReportRefused.mistake("report.wrong-option", "--lang", option(options, "lang")));
        var format = ReportFormat.of(option(options, "format"))
                .orElseThrow(() -> ReportRefused.mistake("report.wrong-option", "--format", option(options, "format")));
        var report = report(period);
        var making = Path.of(file + ".making");
        try {
            try (OutputStream out = Files.newOutputStream(making)) {
                write(report, language, format, out);
            }
            Files.move(making, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(making);
        }
    }

    private void write(PeriodicReport report, Language language, ReportFormat format, OutputStream out) {
        people.asProgram(() -> {
            try {
                writing.write(report, language, format, out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private PeriodicReport report(Period period) {
        return reports.of(period)
                .or(() -> plan.of(period))
                .orElseThrow(() -> new ReportMissing(period.first() + "/" + period.last()));
    }

    private static String option(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name)).orElse("");
    }

    private static Period period(String written) {
        try {
            int slash = written.indexOf('/');
            return new Period(
                    LocalDate.parse(written.substring(0, Math.max(0, slash))),
                    LocalDate.parse(written.substring(slash + 1)));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw ReportRefused.mistake("report.wrong-option", "--period", written);
        }
    }
}
