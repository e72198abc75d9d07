package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Countries that were looked at in depth.
@HexaplaTest
class CountryReviewTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Test
    void aReviewIsNotedByTheStaffOnlyAndOpensFromItsFigure() {
        var staff = signedIn.asStaff("partners");
        var initiative = "reviewed-" + UUID.randomUUID();
        database.sql("""
                        insert into figures.initiative (code, name, subprogrammes, mandates)
                        values (:code, '{"en": "Ferries"}', '{}', '{}')
                        """).param("code", initiative).update();
        var fields = new TreeMap<>(Map.of(
                "initiative", initiative, "country", "PAN", "day", "2019-03-04", "summary", "What the ferrymen said"));
        assertThat(signedIn.asReader()
                        .post("/en/partners/country-reviews", fields)
                        .statusCode())
                .isEqualTo(403);
        PartnersDesk.expect(303, staff.post("/en/partners/country-reviews", fields));
        fields.put("summary", "What the pilots said");
        PartnersDesk.expect(303, staff.post("/en/partners/country-reviews", fields));

        var record = database.sql("""
                        select record from partners.fact_country_reviews
                        join partners.country_review on id = record::bigint where summary = 'What the ferrymen said'
                        """).query(String.class).single();
        assertThat(staff.get("/en/partners/country-reviews?of=" + record).body())
                .contains("What the ferrymen said")
                .doesNotContain("What the pilots said");
        assertThat(staff.get("/en/partners/country-reviews").body()).contains("What the pilots said");
        assertThat(staff.get("/en/partners/country-reviews?of=none").statusCode())
                .isEqualTo(404);
        assertThat(database.sql(
                                "select count(*) from people.audit where item_kind = 'partners.country-review' and item_id = :id")
                        .param("id", record)
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
