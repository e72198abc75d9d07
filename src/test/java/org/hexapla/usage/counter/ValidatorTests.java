package org.hexapla.usage.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hexapla.HexaplaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the standard's own validator says of our reports, where it is at hand: `COUNTER_VALIDATOR` names its
/// program for files (`demo/validate_file.php`), which PHP runs.
@HexaplaTest
@EnabledIfEnvironmentVariable(named = "COUNTER_VALIDATOR", matches = ".+")
class ValidatorTests {

    /// There is use for these in the sample; the validator has words of its own for reports without any.
    private static final Set<Report> USED = Set.of(
            Report.PR,
            Report.PR_P1,
            Report.DR,
            Report.DR_D1,
            Report.TR,
            Report.TR_B1,
            Report.TR_B3,
            Report.IR,
            Report.IR_M1);

    @TempDir
    private Path folder;

    @Autowired
    private Reporting reporting;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void write() {
        new SampleUse(database).write();
    }

    @AfterEach
    void remove() {
        new SampleUse(database).remove();
    }

    /// Nobody is denied anything and no machine searches: the validator notes what may be counted and is not.
    @ParameterizedTest
    @EnumSource(Report.class)
    void findsNothingButWhatIsNotCountedHere(Report report) throws Exception {
        for (var request : ReportTests.requests(report)) {
            var said = judged(request, !USED.contains(report));
            assertThat(said).as("%s", request).contains("Report is usable");
            assertThat(said.replaceFirst("Result at [^\n]*: (Passed|Notice)\n", "Result"))
                    .as("%s", request)
                    .matches(
                            "(Notice at element .Report_Items: Metric_Type\n"
                                    + " *Metric_Type\\(s\\) valid in this report but not present: [^\n]*\n)?Result\\s*Report is usable\\s*");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Report.class,
            names = {"PR", "PR_P1", "DR", "TR", "TR_B1", "TR_B3", "IR", "IR_M1"})
    void passes(Report report) throws Exception {
        for (var request : ReportTests.requests(report)) {
            var filters = new HashMap<>(request.filters());
            if (!report.isView() && report != Report.PR) {
                filters.put(
                        Filter.METRIC_TYPE,
                        request.metrics().stream()
                                .filter(metric -> !metric.column().isEmpty())
                                .map(MetricType::word)
                                .toList());
            }
            var counted = new ReportRequest(
                    report, request.months(), filters, request.attributes(), request.detail(), request.remarks());
            assertThat(judged(counted, false)).as("%s", counted).containsPattern("Result at [^\n]*: Passed");
        }
    }

    private String judged(ReportRequest request, boolean isEmpty) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("report.json"), ReportTests.written(reporting, request));
        assertThat(Files.readString(file).contains("3030")).isEqualTo(isEmpty);
        return judged(file);
    }

    private static String judged(Path file) throws IOException, InterruptedException {
        var validator = new ProcessBuilder("php", System.getenv("COUNTER_VALIDATOR"), "-f" + file)
                .redirectErrorStream(true)
                .start();
        try (var said = validator.getInputStream()) {
            var words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(validator.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return words;
        } finally {
            validator.destroyForcibly();
        }
    }
}
