package org.hexapla.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class PlanPagesTests {

    private static final String DAYS = "?from=2021-07-01&to=2022-01-31";

    @Autowired
    SampleRecords sample;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Plans plans;

    @BeforeEach
    void plan() {
        sample.load();
    }

    @Test
    void readsAsAPageInEveryLanguage() {
        for (var language : Language.OFFICIAL) {
            var page = Jsoup.parse(signedIn.asNobody()
                    .get("/" + language + "/programme" + DAYS)
                    .body());
            assertThat(page.select("section h2")).hasSize(3);
            assertThat(page.select("section h3")).hasSize(7);
            assertThat(page.select("tbody tr")).hasSize(15);
            assertThat(page.select(".fallback")).isEmpty();
        }
    }

    @Test
    void showsNoNumberWhereTheMeasuresModuleDoesNotExist() {
        var page = Jsoup.parse(signedIn.asNobody()
                .get("/en/programme/indicators/2(a)(i)" + DAYS)
                .body());

        assertThat(page.select("td.number").eachText()).allMatch(text -> text.startsWith("no source"));
        assertThat(page.text()).contains("newsroom.pick-ups:distinct outlet");
    }

    @Test
    void doesNotKnowAnIndicatorThatIsNotInThePlan() {
        assertThat(signedIn.asNobody().get("/fr/programme/indicators/9(z)").statusCode())
                .isEqualTo(404);
        assertThat(signedIn.asNobody().get("/fr/programme?version=99999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsNobodyElseRevise() {
        var reader = signedIn.asReader();

        assertThat(reader.post("/en/programme/versions", Map.of()).statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(reader.get("/en/programme").body()).select("main form[method=post]"))
                .isEmpty();
    }

    @Test
    void revisesInADraftThatTakesThePlaceOfTheVersionBefore() {
        var planner = signedIn.asStaff("programme");
        var before = plans.inForce().orElseThrow();
        var draft = address(
                planner.post("/en/programme/versions", Map.of()).headers().firstValue("Location"));
        var edit = "/en/programme/versions/" + draft + "/edit/3(a)(i)";

        assertThat(signedIn.asNobody().get("/en/programme?version=" + draft).statusCode())
                .isEqualTo(404);
        assertThat(planner.post(edit, Map.of("figures", "partners members", "target", "soon"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(planner.post(edit, Map.of("text-en", "Organizations associated", "target", "2021-2022 1600"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(plans.inForce().orElseThrow()).isEqualTo(before);

        planner.post("/en/programme/versions/" + draft + "/in-force", Map.of());

        assertThat(plans.find(before.version()).orElseThrow().state()).isEqualTo(Plan.State.SUPERSEDED);
        var page = signedIn.asNobody().get("/en/programme" + DAYS).body();
        assertThat(page).contains("Organizations associated").contains("1,600");
        assertThat(planner.post(edit, Map.of("text-en", "Too late")).statusCode())
                .isEqualTo(409);
        var compared = Jsoup.parse(signedIn.asNobody()
                .get("/en/programme/versions?before=" + before.version() + "&after=" + draft)
                .body());
        assertThat(compared.select("ins").eachText()).containsExactly("Organizations associated", "2021-2022 1600");
        assertThat(compared.text()).contains("Put in force").contains("Revision begun");
    }

    private static String address(Optional<String> location) {
        return location.orElseThrow().replaceFirst(".*version=", "");
    }
}
