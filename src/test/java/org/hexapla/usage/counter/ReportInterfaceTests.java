package org.hexapla.usage.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class ReportInterfaceTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WHO = "customer_id=0000000000000000&requestor_id=";

    @LocalServerPort
    private int port;

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

    @Test
    void saysThatItIsThere() {
        var status = JSON.readTree(get("/r51/status", 200));
        assertThat(status.get(0).get("Service_Active").asBoolean()).isTrue();
        assertThat(status.get(0).has("Registry_Record")).isFalse();
    }

    @Test
    void namesItsOneMemberAndItsReports() {
        var members = JSON.readTree(get("/r51/members?" + WHO + "list", 200));
        assertThat(members.get(0).get("Customer_ID").asString()).isEqualTo("0000000000000000");
        var reports = JSON.readTree(get("/r51/reports?" + WHO + "list", 200));
        assertThat(reports.findValues("Report_ID"))
                .extracting(JsonNode::asString)
                .contains("PR", "PR_P1", "DR", "DR_D1", "TR", "TR_B1", "IR", "IR_A1", "IR_M1");
        assertThat(reports.get(0).get("Last_Month_Available").asString())
                .isEqualTo(
                        YearMonth.now(java.time.ZoneOffset.UTC).minusMonths(1).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /r51/reports/pr?customer_id=0000000000000000,                              400, 1030
            /r51/members?requestor_id=me,                                              400, 1030
            /r51/reports/pr?customer_id=0000000000000000&requestor_id=errors,          400, 1030
            /r51/reports/pr?customer_id=1&requestor_id=errors&begin_date=2003-01&end_date=2003-03, 403, 2010
            /r51/reports/pr?customer_id=0000000000000000&requestor_id=errors&begin_date=2003-03&end_date=2003-01, 400, 3020
            /r51/reports/pr?customer_id=0000000000000000&requestor_id=errors&begin_date=2003-01-02&end_date=2003-03, 400, 3020
            /r51/reports/pr?customer_id=0000000000000000&requestor_id=errors&begin_date=soon&end_date=2003-03, 400, 3020
            /r51/reports/pr?customer_id=0000000000000000&requestor_id=errors&begin_date=2999-01&end_date=2999-03, 400, 3020
            """)
    void refusesInTheWordsOfTheStandard(String address, int status, int code) {
        var refused = JSON.readTree(get(address, status));
        assertThat(refused.get("Code").asInt()).isEqualTo(code);
        assertThat(refused.get("Message").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            colour=blue,                          3050, colour
            data_type=Book|Stamp,                 3060, data_type=Stamp
            attributed=Yes,                       3060, attributed=Yes
            platform=Elsewhere,                   3060, platform=Elsewhere
            attributes_to_show=Taste,             3062, attributes_to_show=Taste
            granularity=Day,                      3062, granularity=Day
            """)
    void answersWithoutWhatItDoesNotKnow(String parameter, int code, String data) {
        var report = report("tr", parameter.replace("|", "%7C"));
        var exception = report.get("Report_Header").get("Exceptions").get(0);
        assertThat(exception.get("Code").asInt()).isEqualTo(code);
        assertThat(exception.get("Data").asString()).isEqualTo(data);
        assertThat(report.get("Report_Items").size()).isPositive();
    }

    @Test
    void saysThatItKnowsNoComponents() {
        var header = report("ir", "include_component_details=True").get("Report_Header");
        assertThat(header.get("Exceptions").get(0).get("Code").asInt()).isEqualTo(3063);
    }

    @Test
    void narrowsAReport() {
        var report = report(
                "tr",
                "data_type=Book&access_type=Controlled&yop=1990-1999%7C2010&item_id=hexapla:counter.book:2"
                        + "&metric_type=Total_Item_Requests&country_code=NA&attributes_to_show=Country_Code%7CYOP");
        assertThat(report.get("Report_Header").has("Exceptions")).isFalse();
        assertThat(report.get("Report_Items").findValues("Title"))
                .extracting(JsonNode::asString)
                .containsExactly("A locked book");
        assertThat(report.findValues("Performance").getFirst().size()).isEqualTo(1);
        var other = report("tr", "yop=2010-2020");
        assertThat(other.get("Report_Items").size()).isZero();
        var database = report("dr", "database=Library");
        assertThat(database.get("Report_Items").size()).isEqualTo(1);
    }

    @Test
    void saysThatAMonthIsNotOverYet() {
        var current = YearMonth.now(java.time.ZoneOffset.UTC);
        var header = JSON.readTree(get(
                        "/r51/reports/pr?" + WHO + "late&begin_date=2003-01&end_date=" + current.plusMonths(1), 200))
                .get("Report_Header");
        assertThat(header.get("Exceptions").get(0).get("Code").asInt()).isEqualTo(3031);
        assertThat(header.get("Report_Filters").get("End_Date").asString())
                .isEqualTo(current.minusMonths(1).atEndOfMonth().toString());
    }

    @Test
    void knowsNoOtherReports() {
        assertThat(new Site(port).get("/r51/reports/xr?" + WHO + "other").statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasEnoughOfWhoAsksTooOften() {
        var answers = java.util.stream.IntStream.rangeClosed(1, 130)
                .mapToObj(
                        _ -> new Site(port).get("/r51/members?" + WHO + "hasty").statusCode())
                .toList();
        assertThat(answers).startsWith(200).contains(429).containsOnlyElementsOf(List.of(200, 429));
    }

    @Test
    void givesTheSameReportAsAFile() {
        var file = new Site(port).get("/fr/usage/reports/tr_b3.tsv?begin_date=2003-01&end_date=2003-03");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/tab-separated-values");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("TR_B3_2003-01_2003-03.tsv");
        assertThat(file.body()).startsWith("\uFEFFReport_Name\tBook Usage by Access Type\n");
    }

    private JsonNode report(String report, String parameters) {
        return JSON.readTree(get(
                "/r51/reports/%s?%sreport&begin_date=2003-01&end_date=2003-03&%s".formatted(report, WHO, parameters),
                200));
    }

    private String get(String address, int status) {
        var answer = new Site(port).get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return answer.body();
    }
}
