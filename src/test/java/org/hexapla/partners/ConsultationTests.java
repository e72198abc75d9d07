package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Imports;
import org.hexapla.people.SignedIn;
import org.hexapla.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class ConsultationTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    Figures figures;

    @Autowired
    Search search;

    @Autowired
    JdbcClient database;

    @Test
    void everybodyFindsWhereTheirContributionWent() throws IOException {
        var staff = signedIn.asStaff("partners");
        var desk = consultation(staff, "harvests");
        var visitor = signedIn.asNobody();
        var own = contribute(visitor, "harvests", Map.of("mail", "ana@example.org", "name", "Ana Field"));
        contribute(visitor, "harvests", Map.of("mail", "ben@example.org", "name", "Ben Moor", "named", "on"));
        assertThat(visitor.get(own).body()).contains("n’est pas encore publié");

        PartnersDesk.expect(303, staff.post(desk + "/themes", Map.of("words-en", "Rain")));
        var theme = one("select max(id) from partners.theme where consultation = 'harvests'");
        var passages = desk + "/contributions/1/passages";
        assertThat(staff.post(passages, passage(theme, "never said")).statusCode())
                .isEqualTo(400);
        PartnersDesk.expect(303, staff.post(passages, passage(theme, "no rain")));
        assertThat(staff.get(desk + "/themes/" + theme).body()).contains("no rain");

        var outcome = desk + "/outcome";
        assertThat(staff.post(outcome + "/paragraphs", Map.of("words-en", "Rain is late.", "cited", "9"))
                        .statusCode())
                .isEqualTo(400);
        PartnersDesk.expect(303, staff.post(outcome + "/paragraphs", Map.of("words-en", "Heard", "kind", "heading")));
        PartnersDesk.expect(
                303,
                staff.post(
                        outcome + "/paragraphs",
                        Map.of("words-en", "Rain is late.", "words-ar", "تأخر المطر.", "cited", "1, 2")));
        assertThat(visitor.get("/en/consultations/harvests/outcome").statusCode())
                .isEqualTo(404);
        PartnersDesk.expect(303, staff.post(outcome + "/publish", Map.of()));

        assertThat(visitor.get(own).body()).contains("Un paragraphe repose sur la contribution 1");
        assertThat(visitor.get("/en/consultations/harvests/outcome?number=1").body())
                .contains("One paragraph stands on contribution 1")
                .contains("Ben Moor")
                .doesNotContain("Ana Field");
        assertThat(visitor.get("/ar/consultations/harvests/outcome").body()).contains("تأخر المطر.");
        assertThat(new String(
                        visitor.bytes("/ar/consultations/harvests/outcome.pdf"), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    @Test
    void isFoundByItsWordsAndByThoseOfItsOutcome() throws IOException {
        var staff = signedIn.asStaff("partners");
        var outcome = consultation(staff, "estuaries") + "/outcome";
        PartnersDesk.expect(303, staff.post(outcome + "/paragraphs", Map.of("words-en", "Brackishness worries all.")));
        var visitor = signedIn.asNobody();
        search.awaitFresh();
        assertThat(visitor.get("/en/search?q=estuaries").body())
                .contains("/en/consultations/estuaries")
                .contains("Consultation");
        assertThat(visitor.get("/en/search?q=brackishness").body()).doesNotContain("/en/consultations/estuaries");
        PartnersDesk.expect(303, staff.post(outcome + "/publish", Map.of()));
        search.awaitFresh();
        assertThat(visitor.get("/en/search?q=brackishness").body()).contains("/en/consultations/estuaries");
    }

    @Test
    void aPublishedVersionStaysWhenTheNextIsWritten() throws IOException {
        var staff = signedIn.asStaff("partners");
        var outcome = consultation(staff, "wells") + "/outcome";
        PartnersDesk.expect(303, staff.post(outcome + "/paragraphs", Map.of("words-en", "First words.")));
        PartnersDesk.expect(303, staff.post(outcome + "/publish", Map.of()));
        PartnersDesk.expect(303, staff.post(outcome + "/next", Map.of()));
        var paragraph = one("""
                select max(p.id) from partners.outcome_paragraph p join partners.outcome o on o.id = p.outcome
                where consultation = 'wells' and published is null
                """);
        PartnersDesk.expect(303, staff.post(outcome + "/paragraphs/" + paragraph, Map.of("words-en", "Second words.")));
        PartnersDesk.expect(303, staff.post(outcome + "/paragraphs", Map.of("words-en", "Third words.")));
        var last = one("select max(id) from partners.outcome_paragraph");
        PartnersDesk.expect(303, staff.post(outcome + "/paragraphs/" + last, Map.of("do", "up")));
        var visitor = signedIn.asNobody();
        assertThat(visitor.get("/en/consultations/wells/outcome").body())
                .contains("First words.")
                .doesNotContain("Second words.");
        PartnersDesk.expect(303, staff.post(outcome + "/publish", Map.of()));
        assertThat(visitor.get("/en/consultations/wells/outcome").body())
                .containsSubsequence("Third words.", "Second words.")
                .doesNotContain("First words.");
        assertThat(visitor.get("/en/consultations/wells/outcome?version=1").body())
                .contains("First words.");
    }

    @Test
    void whatIsTakenBackIsGoneAndStillCounted() throws IOException {
        var staff = signedIn.asStaff("partners");
        var desk = consultation(staff, "reefs");
        var visitor = signedIn.asNobody();
        var own = contribute(visitor, "reefs", Map.of("mail", "C@example.org", "name", "Cy Shore", "named", "on"));
        contribute(visitor, "reefs", Map.of("mail", "c@example.org"));
        contribute(visitor, "reefs", Map.of("mail", "d@example.org"));
        PartnersDesk.expect(303, visitor.post(own + "/erase", Map.of()));
        assertThat(visitor.get(own).statusCode()).isEqualTo(404);
        assertThat(staff.get(desk + "/contributions/1").body())
                .doesNotContain("Cy Shore")
                .doesNotContain("no rain");
        assertThat(known("partners.contributions; consultation=reefs")).isEqualByComparingTo("3");
        assertThat(known("partners.contributors; consultation=reefs")).isEqualByComparingTo("2");
    }

    @Test
    void nobodyElseWeighsAConsultation() throws IOException {
        var staff = signedIn.asStaff("partners");
        var desk = consultation(staff, "moors");
        for (var stranger : new SignedIn.Browser[] {signedIn.asReader(), signedIn.asStaff("library")}) {
            assertThat(stranger.get(desk).statusCode()).isEqualTo(403);
            assertThat(stranger.post(desk + "/themes", Map.of("words-en", "X")).statusCode())
                    .isEqualTo(403);
            assertThat(stranger.post(desk + "/outcome/publish", Map.of()).statusCode())
                    .isEqualTo(403);
        }
    }

    private String consultation(SignedIn.Browser staff, String code) throws IOException {
        imports.runNow("forms", Path.of("sample/forms/forms-youth.yaml"));
        return PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/consultations",
                        Map.of(
                                "code",
                                code,
                                "title-en",
                                "About " + code,
                                "form",
                                "youth-dialogue",
                                "opens",
                                "2020-01-01",
                                "closes",
                                "2099-12-31",
                                "languages",
                                "en")));
    }

    private static String contribute(SignedIn.Browser visitor, String code, Map<String, String> person) {
        var fields = new TreeMap<>(Map.of("a.obstacle", "There is no rain here.", "a.proposal", "Dig wells."));
        fields.putAll(person);
        return PartnersDesk.send(visitor, "/fr/consultations/" + code + "/contribute", fields);
    }

    private static Map<String, String> passage(String theme, String quote) {
        return Map.of("question", "obstacle", "quote", quote, "theme", theme);
    }

    private String one(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private java.math.BigDecimal known(String figure) {
        return figures.value(Figure.parse(figure)) instanceof FigureValue.Known known
                ? known.value()
                : java.math.BigDecimal.ONE.negate();
    }
}
