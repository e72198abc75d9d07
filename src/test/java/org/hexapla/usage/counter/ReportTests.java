package org.hexapla.usage.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.HexaplaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class ReportTests {

    static final Provider PROVIDER = new Provider(
            "Hexapla",
            "hexapla",
            "https://registry.countermetrics.org/platform/99999999-9999-9999-9999-999999999999",
            "https://library.example.org");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-uuuu", Locale.ENGLISH);

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

    @ParameterizedTest
    @EnumSource(Report.class)
    void saysTheSameInATableAsInJson(Report report) throws IOException {
        for (var request : requests(report)) {
            assertThat(rowsOfTable(table(request)))
                    .as("%s %s", report, request)
                    .containsExactlyElementsOf(rowsOfJson(request, json(request)));
        }
    }

    @ParameterizedTest
    @EnumSource(Report.class)
    void holdsWhatTheStandardWantsOfNumbers(Report report) throws IOException {
        for (var request : requests(report)) {
            for (var performance : json(request).findValues("Performance")) {
                assertThat(performance.size()).isPositive();
                assertThat(List.copyOf(performance.propertyNames())).isSorted();
                for (var counts : performance) {
                    assertThat(counts.size()).isPositive();
                    assertThat(List.copyOf(counts.propertyNames())).isSorted();
                    counts.forEach(count -> assertThat(count.asLong()).isPositive());
                }
                for (var kind : List.of("Investigations", "Requests")) {
                    isAtLeast(performance, "Total_Item_" + kind, "Unique_Item_" + kind);
                    isAtLeast(performance, "Unique_Item_" + kind, "Unique_Title_" + kind);
                }
                isAtLeast(performance, "Total_Item_Investigations", "Total_Item_Requests");
                isAtLeast(performance, "Unique_Item_Investigations", "Unique_Item_Requests");
            }
        }
    }

    private static void isAtLeast(JsonNode performance, String more, String less) {
        if (performance.has(more) && performance.has(less)) {
            performance
                    .get(less)
                    .properties()
                    .forEach(month -> assertThat(
                                    performance.get(more).path(month.getKey()).asLong())
                            .as("%s against %s in %s", more, less, month.getKey())
                            .isGreaterThanOrEqualTo(month.getValue().asLong()));
        }
    }

    @Test
    void countsEveryItemOfTheTableOnceInEachReport() throws IOException {
        var all = database.sql(
                        "select sum(unique_item_requests) from usage.daily where day between '2003-01-01' and '2003-03-31'")
                .query(Long.class)
                .single();
        assertThat(total(Report.PR, "Unique_Item_Requests")).isEqualTo(all);
        assertThat(total(Report.DR, "Unique_Item_Requests")).isEqualTo(all);
        assertThat(total(Report.IR, "Unique_Item_Requests")).isEqualTo(all);
        assertThat(total(Report.PR, "Searches_Platform")).isEqualTo(7 + 8 + 9);
        assertThat(total(Report.DR, "Searches_Regular")).isEqualTo(7 + 8 + 9);
    }

    @Test
    void countsAPartOfABookForTheBook() throws IOException {
        var title = json(full(Report.TR)).get("Report_Items");
        var ids =
                title.findValues("Proprietary").stream().map(JsonNode::asString).toList();
        assertThat(ids)
                .contains("hexapla:counter.book:1", "hexapla:counter.report:1")
                .doesNotContain("hexapla:counter.part:1", "hexapla:counter.film:1");
        var item = json(full(Report.IR)).get("Report_Items");
        var book = Stream.iterate(0, i -> i < item.size(), i -> i + 1)
                .map(item::get)
                .filter(parent -> parent.path("Title").asString("").equals("A book"))
                .findFirst()
                .orElseThrow();
        assertThat(book.get("Data_Type").asString()).isEqualTo("Book");
        assertThat(book.get("Items").findValues("Item").stream().map(JsonNode::asString))
                .containsExactly("A book", "A part of the book");
        assertThat(book.get("Items").findValues("Data_Type").stream().map(JsonNode::asString))
                .containsOnly("Book_Segment");
    }

    @Test
    void saysWhoseUseItIsAndWhatItWasNarrowedTo() throws IOException {
        var header = json(ReportRequest.plain(Report.TR_B1, months())).get("Report_Header");
        assertThat(header.get("Institution_ID").get("Proprietary").get(0).asString())
                .isEqualTo("hexapla:0000000000000000");
        assertThat(header.get("Institution_Name").asString()).isEqualTo("The World");
        assertThat(header.has("Report_Attributes")).isFalse();
        assertThat(header.get("Report_Filters")).isEqualTo(JSON.readTree("""
                {"Begin_Date": "2003-01-01", "End_Date": "2003-03-31", "Metric_Type":
                 ["Total_Item_Requests", "Unique_Title_Requests"], "Data_Type": ["Book", "Reference_Work"],
                 "Access_Type": ["Controlled"], "Access_Method": ["Regular"]}
                """));
    }

    @Test
    void saysThatThereWasNoUse() throws IOException {
        var none = json(ReportRequest.plain(Report.TR_J1, months()));
        assertThat(none.get("Report_Items").size()).isZero();
        assertThat(none.get("Report_Header").get("Exceptions").findValues("Code"))
                .extracting(JsonNode::asInt)
                .containsExactly(3030);
    }

    @Test
    void saysWhichMonthsAreNotKnown() {
        var request = ReportRequest.plain(Report.PR, new Months(YearMonth.of(2001, 1), YearMonth.of(2001, 12)));
        var known = new Available(Optional.of(YearMonth.of(2001, 3)), Optional.of(YearMonth.of(2001, 10)));
        assertThat(known.remarks(request))
                .extracting(Remark::cell)
                .containsExactly(
                        "3031: Usage Not Ready for Requested Dates (2001-11 to 2001-12)",
                        "3032: Usage No Longer Available for Requested Dates (2001-01 to 2001-02; available from 2001-03)");
    }

    private long total(Report report, String metric) throws IOException {
        return json(ReportRequest.plain(report, months())).findValues(metric).stream()
                .flatMap(counts -> counts.valueStream())
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    static Months months() {
        return new Months(YearMonth.of(2003, 1), YearMonth.of(2003, 3));
    }

    /// A report as it comes, and with everything that it can tell.
    static List<ReportRequest> requests(Report report) {
        if (report.isView()) {
            return List.of(ReportRequest.plain(report, months()));
        }
        var totals = Asking.read(
                report,
                "Hexapla",
                Map.of("begin_date", "2003-01", "end_date", "2003-03-31", "granularity", "Totals"),
                YearMonth.of(2026, 1));
        return List.of(ReportRequest.plain(report, months()), full(report), totals);
    }

    static ReportRequest full(Report report) {
        var asked = new HashMap<>(Map.of("begin_date", "2003-01", "end_date", "2003-03"));
        asked.put(
                "attributes_to_show",
                String.join(
                        "|",
                        report.scope().attributes().stream().map(Column::word).toList()));
        if (report.scope() == Scope.ITEM) {
            asked.put("include_parent_details", "True");
        }
        return Asking.read(report, "Hexapla", asked, YearMonth.of(2026, 1));
    }

    private JsonNode json(ReportRequest request) throws IOException {
        return JSON.readTree(written(reporting, request));
    }

    static byte[] written(Reporting reporting, ReportRequest request) throws IOException {
        var out = new ByteArrayOutputStream();
        reporting.write(request, PROVIDER, new JsonReport(request, PROVIDER, out));
        return out.toByteArray();
    }

    private List<List<String>> table(ReportRequest request) throws IOException {
        var out = new ByteArrayOutputStream();
        reporting.write(request, PROVIDER, new TabularReport(request, PROVIDER, out));
        return Arrays.stream(out.toString(StandardCharsets.UTF_8).split("\n"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /// The rows below the headings, each as its cells by heading without the empty ones.
    private static List<Map<String, String>> rowsOfTable(List<List<String>> table) {
        assertThat(table.get(13)).containsExactly("");
        var headings = table.get(14);
        return table.stream()
                .skip(15)
                .map(cells -> {
                    assertThat(cells).hasSameSizeAs(headings);
                    Map<String, String> row = new TreeMap<>();
                    for (var i = 0; i < cells.size(); i++) {
                        if (!cells.get(i).isEmpty()) {
                            row.put(headings.get(i), cells.get(i));
                        }
                    }
                    return row;
                })
                .toList();
    }

    private static List<Map<String, String>> rowsOfJson(ReportRequest request, JsonNode report) {
        var rows = new ArrayList<Map<String, String>>();
        for (var outer : report.get("Report_Items")) {
            if (outer.has("Items")) {
                var parent = new TreeMap<String, String>();
                texts(outer, "Parent_", parent);
                outer.get("Items").forEach(item -> performances(request, item, parent, rows));
            } else {
                performances(request, outer, Map.of(), rows);
            }
        }
        return rows;
    }

    private static void performances(
            ReportRequest request, JsonNode item, Map<String, String> parent, List<Map<String, String>> rows) {
        for (var attributes : item.get("Attribute_Performance")) {
            for (var metric : attributes.get("Performance").properties()) {
                Map<String, String> row = new TreeMap<>(parent);
                texts(item, "", row);
                texts(attributes, "", row);
                row.put("Metric_Type", metric.getKey());
                row.put(
                        "Reporting_Period_Total",
                        String.valueOf(metric.getValue()
                                .valueStream()
                                .mapToLong(JsonNode::asLong)
                                .sum()));
                if (!request.detail().contains(ReportRequest.Detail.TOTALS)) {
                    request.months()
                            .all()
                            .forEach(month -> row.put(
                                    MONTH.format(month),
                                    String.valueOf(metric.getValue()
                                            .path(month.toString())
                                            .asLong(0))));
                }
                rows.add(row);
            }
        }
    }

    private static void texts(JsonNode node, String prefix, Map<String, String> cells) {
        node.properties().forEach(property -> {
            if (property.getKey().equals("Item_ID")) {
                texts(property.getValue(), prefix, cells);
            } else if (property.getValue().isString()
                    && !property.getValue().asString().isEmpty()) {
                var name = property.getKey().equals("Proprietary") ? "Proprietary_ID" : property.getKey();
                cells.put(prefix + name, property.getValue().asString().replaceAll("\\s", " "));
            }
        });
    }
}
