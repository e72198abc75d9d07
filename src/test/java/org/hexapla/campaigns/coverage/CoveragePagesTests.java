package org.hexapla.campaigns.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the staff sees and sends.
@HexaplaTest
class CoveragePagesTests {

    private static final String HERE = "/campaigning/coverage";

    @Autowired
    Imports imports;

    @Autowired
    SignedIn signedIn;

    @BeforeEach
    void knowMessages() throws IOException {
        imports.runNow("skos", Path.of("sample/authorities/thesaurus.ttl"));
        imports.runNow("watch-messages", Path.of("sample/campaigns/watch-messages.yaml"));
    }

    @Test
    void leadsFromAnOutletToAnInterviewThatIsJudged() {
        var staff = signedIn.asAdministrator();
        var sent = staff.post(
                "/en" + HERE + "/outlets",
                Map.of(
                        "code",
                        "page-radio",
                        "name",
                        "Page Radio",
                        "country",
                        "KEN",
                        "language",
                        "en",
                        "tier",
                        "other",
                        "medium",
                        "radio"));
        assertThat(sent.statusCode()).isEqualTo(303);
        var written = staff.post(
                "/en" + HERE + "/interviews/new",
                Map.of(
                        "outlet",
                        "page-radio",
                        "title",
                        "On food waste",
                        "day",
                        "2017-05-04",
                        "language",
                        "en",
                        "text",
                        "We must halve food waste in every household."));
        assertThat(written.statusCode()).isEqualTo(303);
        var at = written.headers().firstValue("Location").orElseThrow();
        assertThat(staff.get(at).body()).contains("On food waste", "verdict-food");
        var judged = staff.post(at, Map.of("verdict-food", "carried", "tone-food", "positive"));
        assertThat(judged.statusCode()).isEqualTo(303);
        assertThat(staff.get("/en" + HERE + "/judged.csv").body()).contains("On food waste", "carried");
        assertThat(staff.get("/en" + HERE + "/judged.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void speaksAllLanguages() {
        var staff = signedIn.asAdministrator();
        for (var language : List.of("ar", "zh", "en", "fr", "ru", "es")) {
            for (var page : List.of(
                    "",
                    "/articles?queue=second",
                    "/interviews/new",
                    "/outlets",
                    "/messages",
                    "/messages/food",
                    "/messages/not-yet",
                    "/trial?text=Nuclear+tests+must+end")) {
                var answer = staff.get("/" + language + HERE + page);
                assertThat(answer.statusCode()).as(language + page).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("mediawatch.");
            }
        }
    }

    @Test
    void refusesRulesThatCannotBeReadAndChangesOfWhatHasChanged() {
        var staff = signedIn.asAdministrator();
        var at = "/en" + HERE + "/messages/page-rules";
        assertThat(staff.post(at, Map.of("version", "0", "name-en", "Rules", "rules-en", "one + "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.post(at, Map.of("version", "0", "name-en", "Rules", "rules-en", "one + two"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.post(at, Map.of("version", "9", "name-en", "Rules", "rules-en", "one"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void isClosedToReaders() {
        assertThat(signedIn.asReader().get("/en" + HERE).statusCode()).isEqualTo(403);
    }
}
