package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.Addition;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.hexapla.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class GiftTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Figures figures;

    @Autowired
    Search search;

    @Autowired
    JdbcClient database;

    @Test
    void noMoreIsUsedThanCameIn() {
        var staff = signedIn.asStaff("partners");
        var path = agreement(staff, donor(staff, "Radio Tolmira", Map.of()), "GT/1");
        var gift = give(staff, path, Map.of("amount", "1000.50", "currency", "EUR"));
        post(303, staff, gift + "/instalments", Map.of("day", "2022-01-01", "amount", "600.50"));
        assertThat(staff.post(gift + "/uses", use("10.00")).statusCode()).isEqualTo(409);
        post(303, staff, gift + instalment(gift), Map.of("day", "2022-01-09", "amount", "600.50"));
        post(303, staff, gift + "/uses", use("600.00"));
        assertThat(staff.post(gift + "/uses", use("0.51")).statusCode()).isEqualTo(409);
        assertThat(staff.post(gift + instalment(gift), Map.of("day", "2022-01-09", "amount", "600.50"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(staff.get(path).body()).contains("EUR\u00a00.50").contains("EUR\u00a0600.00");
    }

    @Test
    void amountsFinerThanTheirCurrencyAreNone() {
        var staff = signedIn.asStaff("partners");
        var path = agreement(staff, donor(staff, "Radio Sabfira", Map.of()), "GT/2");
        var wrong = gift(Map.of("amount", "10.5", "currency", "JPY"));
        assertThat(staff.post(path + "/gifts", wrong).statusCode()).isEqualTo(400);
        assertThat(staff.post("/en/partners/agreements/new", content("GT/2", "1"))
                        .statusCode())
                .isIn(404, 409);
    }

    @Test
    void currenciesAreNeverAdded() {
        var staff = signedIn.asStaff("partners");
        var path = agreement(staff, donor(staff, "Radio Kesmira", Map.of("country", "PER")), "GT/3");
        give(staff, path, Map.of("amount", "100.00", "currency", "CHF", "rate", "1.10", "rate-day", "2021-06-01"));
        give(staff, path, Map.of("amount", "40.00", "currency", "USD"));
        give(staff, path, Map.of("amount", "7000", "currency", "KRW"));
        var days = "; country=PER; 2021-06-01/2021-06-30";
        assertThat(value("partners.gift_value" + days)).isInstanceOf(FigureValue.Undefined.class);
        assertThat(known("partners.gift_value; country=PER currency=CHF; 2021-06-01/2021-06-30"))
                .isEqualByComparingTo("100");
        assertThat(known("partners.gift_value_converted" + days)).isEqualByComparingTo("150");
        var parts = figures.by(Figure.parse("partners.gift_value" + days), "currency");
        assertThat(parts.parts()).hasSize(3);
        var sum = Addition.of(java.util.List.of(
                value("partners.gift_value; country=PER currency=CHF; 2021-06-01/2021-06-30"),
                value("partners.gift_value; country=PER currency=USD; 2021-06-01/2021-06-30")));
        assertThat(sum).isInstanceOf(Addition.Refused.class);
        assertThat(signedIn.asNobody()
                        .get("/fr/figures/partners.gift_value?country=PER")
                        .body())
                .contains("ne s’additionnent jamais")
                .contains("CHF");
        assertThat(staff.get(path).body()).contains("CHF\u00a0100.00").contains("KRW\u00a07,000");
    }

    @Test
    void aDonorReadsItsReportAndNobodyElseDoes() {
        var staff = signedIn.asStaff("partners");
        var keeper = signedIn.account(Role.READER);
        var donor = donor(staff, "Radio Falgoro", Map.of());
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + donor + "/contacts",
                        Map.of("name", "F", "mail", keeper.mail(), "role", "head", "language", "ar", "keeps", "on")));
        var path = agreement(staff, donor, "GT/4");
        give(staff, path, Map.of("amount", "12.00", "currency", "USD"));
        var own = path.replace("/partners/", "/members/").replace("/en/", "/ar/");
        var browser = signedIn.asNobody();
        browser.signIn(keeper.mail(), SignedIn.PASSWORD);
        assertThat(browser.get(own).body()).contains("تقرير إلى المانح");
        assertThat(new String(browser.bytes(own + ".pdf"), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        for (var stranger : new SignedIn.Browser[] {signedIn.asReader(), signedIn.asStaff("library")}) {
            assertThat(stranger.get(own).statusCode()).isEqualTo(403);
            assertThat(stranger.get(own + ".pdf").statusCode()).isEqualTo(403);
            assertThat(stranger.get(path).statusCode()).isEqualTo(403);
        }
        post(303, staff, path + "/reports", Map.of("day", "2022-03-01"));
        var report = database.sql("select max(id) from partners.donor_report")
                .query(String.class)
                .single();
        post(303, staff, path + "/reports/" + report + "/sent", Map.of());
        assertThat(staff.post(path + "/reports/" + report + "/sent", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(browser.get(own).body()).contains("report-" + report + "-ar.pdf");
    }

    @Test
    void onlyWhoAgreedIsThanked() {
        var staff = signedIn.asStaff("partners");
        agreement(staff, donor(staff, "Radio Quietvale", Map.of()), "GT/5");
        var loud = content("GT/6", donor(staff, "Radio Loudvale", Map.of()));
        loud.put("acknowledged", "on");
        post(303, staff, "/en/partners/agreements/new", loud);
        assertThat(signedIn.asNobody().get("/en/donors").body())
                .contains("Radio Loudvale")
                .doesNotContain("Radio Quietvale");
        search.awaitFresh();
        assertThat(signedIn.asNobody().get("/en/search?q=Loudvale").body()).contains("/en/donors#donor-");
        assertThat(signedIn.asNobody().get("/en/search?q=Quietvale").body()).doesNotContain("/en/donors#donor-");
    }

    @Test
    void whoIsForgottenIsThankedNoMore() {
        var staff = signedIn.asStaff("partners");
        var person = PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/register/new",
                                Map.of("kind", "person", "name-en", "Orlanda Pefferby", "country", "NLD")))
                .replaceFirst(".*/", "");
        var content = content("GT/7", person);
        content.put("acknowledged", "on");
        content.put("parties", "Orlanda Pefferby");
        post(303, staff, "/en/partners/agreements/new", content);
        post(303, staff, "/en/partners/register/" + person + "/forget", Map.of());
        assertThat(database.sql("select parties || acknowledged from partners.agreement where symbol = 'GT/7'")
                        .query(String.class)
                        .single())
                .isEqualTo("false");
    }

    private String donor(SignedIn.Browser staff, String name, Map<String, String> more) {
        var fields = new TreeMap<>(Map.of("kind", "organisation", "name-en", name));
        fields.putAll(more);
        return PartnersDesk.expect(303, staff.post("/en/partners/register/new", fields))
                .replaceFirst(".*/", "");
    }

    private static Map<String, String> content(String symbol, String donor) {
        return new TreeMap<>(Map.of(
                "symbol",
                symbol,
                "donor",
                donor,
                "title-en",
                "Agreement " + symbol,
                "since",
                "2021-06-01",
                "language",
                "ar"));
    }

    private static String agreement(SignedIn.Browser staff, String donor, String symbol) {
        return PartnersDesk.expect(303, staff.post("/en/partners/agreements/new", content(symbol, donor)));
    }

    private static Map<String, String> gift(Map<String, String> more) {
        var fields = new TreeMap<>(
                Map.of("kind", "money", "purpose", "training", "day", "2021-06-01", "what-en", "Lessons"));
        fields.putAll(more);
        return fields;
    }

    private String give(SignedIn.Browser staff, String path, Map<String, String> more) {
        post(303, staff, path + "/gifts", gift(more));
        return path + "/gifts/"
                + database.sql("select max(id) from partners.gift")
                        .query(String.class)
                        .single();
    }

    private String instalment(String gift) {
        return "/instalments/"
                + database.sql("select id from partners.instalment where gift = :gift::bigint")
                        .param("gift", gift.replaceFirst(".*/", ""))
                        .query(String.class)
                        .single()
                + "/received";
    }

    private static Map<String, String> use(String amount) {
        return Map.of("day", "2022-01-20", "amount", amount, "what-en", "Books", "item", "occasions.event:lessons");
    }

    private static void post(int status, SignedIn.Browser staff, String path, Map<String, String> fields) {
        PartnersDesk.expect(status, staff.post(path, fields));
    }

    private FigureValue value(String figure) {
        return figures.value(Figure.parse(figure));
    }

    private java.math.BigDecimal known(String figure) {
        return value(figure) instanceof FigureValue.Known known ? known.value() : java.math.BigDecimal.ONE.negate();
    }
}
