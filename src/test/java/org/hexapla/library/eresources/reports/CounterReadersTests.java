package org.hexapla.library.eresources.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Whatever its release and shape, a report says the same.
class CounterReadersTests {

    private static final long SEED = 20261122;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yyyy", Locale.ENGLISH);
    private static final List<String> METRICS = List.of("Total_Item_Requests", "Unique_Item_Requests");

    /// Title, metric and month to a number above zero.
    private record Told(Map<String, Long> numbers, List<YearMonth> months) {}

    @Test
    void saysTheSameInEveryShape() throws ReportUnreadable {
        var random = new Random(SEED);
        for (var round = 0; round < 200; round++) {
            var told = told(random);
            for (var separator : List.of("\t", ",")) {
                for (var release : List.of("5", "5.1")) {
                    var report = new ReportTable("report").read(table(told, separator, release));
                    assertThat(numbers(report)).isEqualTo(told.numbers());
                    assertThat(report.release()).isEqualTo(release);
                    assertThat(report.id()).isEqualTo("TR");
                }
            }
            assertThat(numbers(new ReportJson("report").read(five(told)))).isEqualTo(told.numbers());
            assertThat(numbers(new ReportJson("report").read(fiveOne(told)))).isEqualTo(told.numbers());
        }
    }

    @Test
    void neverBreaksOnWhatIsNoReport() {
        var random = new Random(SEED);
        var told = told(random);
        var whole = List.of(table(told, "\t", "5"), table(told, ",", "5.1"), five(told), fiveOne(told));
        for (var round = 0; round < 2000; round++) {
            var text = new StringBuilder(whole.get(random.nextInt(whole.size())));
            for (var slip = 0; slip < 3; slip++) {
                var place = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(place);
                    case 1 -> text.insert(place, "\t\",x{}[]:9-\n".charAt(random.nextInt(12)));
                    default -> text.setLength(place + 1);
                }
            }
            readOrRefuse(text.toString());
        }
    }

    private static void readOrRefuse(String text) {
        try {
            var report = text.stripLeading().startsWith("{")
                    ? new ReportJson("report").read(text)
                    : new ReportTable("report").read(text);
            assertThat(report.rows())
                    .allSatisfy(row -> assertThat(row.months())
                            .allSatisfy(month -> assertThat(month.quantity()).isNotNegative()));
        } catch (ReportUnreadable e) {
            assertThat(e.badInput().key()).isNotEmpty();
        }
    }

    @Test
    void namesTheLineAndColumnOfWhatIsNoNumber() {
        var report = """
                Report_ID\tTR
                Release\t5

                Title\tPlatform\tMetric_Type\tReporting_Period_Total\tJan-2022
                A\tP\tTotal_Item_Requests\t3\t3
                B\tP\tTotal_Item_Requests\t3\tmany
                """;
        try {
            new ReportTable("vendor.tsv").read(report);
            org.assertj.core.api.Assertions.fail("it was read");
        } catch (ReportUnreadable e) {
            assertThat(e.badInput().line()).isEqualTo(6);
            assertThat(e.badInput().column()).isEqualTo("5");
            assertThat(e.badInput().arguments()).containsExactly("many");
        }
    }

    private static Told told(Random random) {
        var first = YearMonth.of(2020 + random.nextInt(5), 1 + random.nextInt(12));
        var months = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(first::plusMonths)
                .toList();
        var numbers = new TreeMap<String, Long>();
        for (var title = 0; title < 1 + random.nextInt(6); title++) {
            for (var metric : METRICS) {
                for (var month : months) {
                    if (random.nextInt(3) > 0) {
                        numbers.put("Title " + title + "|" + metric + "|" + month, 1L + random.nextInt(100_000));
                    }
                }
            }
        }
        return new Told(numbers, months);
    }

    private static Map<String, Long> numbers(VendorReport report) {
        var numbers = new TreeMap<String, Long>();
        for (var row : report.rows()) {
            assertThat(row.thing().platform()).isEqualTo("Some Platform");
            row.months()
                    .forEach(month -> numbers.merge(
                            row.thing().title() + "|" + row.metric() + "|" + month.month(),
                            month.quantity(),
                            Long::sum));
        }
        return numbers;
    }

    private static List<String> titles(Told told) {
        return told.numbers().keySet().stream()
                .map(key -> key.substring(0, key.indexOf('|')))
                .distinct()
                .toList();
    }

    private static String table(Told told, String separator, String release) {
        var lines = new ArrayList<String>(List.of(
                "Report_Name" + separator + "Title Report",
                "Report_ID" + separator + "TR",
                "Release" + separator + release,
                ""));
        var columns = new ArrayList<>(List.of("Title", "Platform", "Metric_Type", "Reporting_Period_Total"));
        told.months().forEach(month -> columns.add(month.format(MONTH)));
        lines.add(String.join(separator, columns));
        for (var title : titles(told)) {
            for (var metric : METRICS) {
                lines.add(title + separator + "Some Platform" + separator + metric + separator + "0" + separator
                        + told.months().stream()
                                .map(month -> String.valueOf(
                                        told.numbers().getOrDefault(title + "|" + metric + "|" + month, 0L)))
                                .collect(Collectors.joining(separator)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String five(Told told) {
        var items = new ArrayList<Map<String, Object>>();
        for (var title : titles(told)) {
            var performance = new ArrayList<Map<String, Object>>();
            for (var month : told.months()) {
                var instances = new ArrayList<Map<String, Object>>();
                for (var metric : METRICS) {
                    var number = told.numbers().get(title + "|" + metric + "|" + month);
                    if (number != null) {
                        instances.add(Map.of("Metric_Type", metric, "Count", number));
                    }
                }
                performance.add(Map.of(
                        "Period",
                        Map.of(
                                "Begin_Date",
                                month.atDay(1).toString(),
                                "End_Date",
                                month.atEndOfMonth().toString()),
                        "Instance",
                        instances));
            }
            items.add(Map.of(
                    "Title",
                    title,
                    "Platform",
                    "Some Platform",
                    "Item_ID",
                    List.of(Map.of("Type", "Online_ISSN", "Value", "1234-5679")),
                    "Performance",
                    performance));
        }
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of("Report_Header", Map.of("Report_ID", "TR", "Release", "5"), "Report_Items", items));
    }

    private static String fiveOne(Told told) {
        var items = new ArrayList<Map<String, Object>>();
        for (var title : titles(told)) {
            var performance = new LinkedHashMap<String, Map<String, Long>>();
            for (var metric : METRICS) {
                var months = new TreeMap<String, Long>();
                for (var month : told.months()) {
                    var number = told.numbers().get(title + "|" + metric + "|" + month);
                    if (number != null) {
                        months.put(month.toString(), number);
                    }
                }
                performance.put(metric, months);
            }
            items.add(Map.of(
                    "Title",
                    title,
                    "Platform",
                    "Some Platform",
                    "Item_ID",
                    Map.of("Online_ISSN", "1234-5679"),
                    "Attribute_Performance",
                    List.of(Map.of("Data_Type", "Journal", "Performance", performance))));
        }
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of("Report_Header", Map.of("Report_ID", "TR", "Release", "5.1"), "Report_Items", items));
    }
}
