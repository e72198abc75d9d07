package org.hexapla.library.cataloguing.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class TemplatesTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Cataloguer cataloguer;

    @Test
    void isMadeOfARecordAndBegunWith() {
        var staff = signedIn.asStaff("library");
        var id = cataloguer.add("Letter dated … addressed to the President", "A/994/1");

        var made = staff.post(
                "/en/cataloguing/templates", Map.of("record", id.toString(), "name", "Letters", "shared", "on"));

        assertThat(made.statusCode()).isEqualTo(303);
        var other = signedIn.asStaff("library");
        var link = link(other.get("/en/cataloguing/templates").body(), "Letters");
        assertThat(other.get(link).body()).contains("Letter dated … addressed to the President");
    }

    @Test
    void keepsWhatIsPersonalToItsOwner() {
        var staff = signedIn.asStaff("library");
        var id = cataloguer.add("Mine only", "A/995/1");
        staff.post("/en/cataloguing/templates", Map.of("record", id.toString(), "name", "Personal one"));
        var link = link(staff.get("/en/cataloguing/templates").body(), "Personal one");

        var other = signedIn.asStaff("library");
        assertThat(other.get("/en/cataloguing/templates").body()).doesNotContain("Personal one");
        assertThat(other.get(link).statusCode()).isEqualTo(404);
        var number = link.replaceFirst(".*template=", "");
        assertThat(other.post("/en/cataloguing/templates/" + number + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(staff.post("/en/cataloguing/templates/" + number, Map.of("name", "Renamed"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.post("/en/cataloguing/templates/" + number + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get(link).statusCode()).isEqualTo(404);
    }

    private static String link(String page, String name) {
        var matcher =
                Pattern.compile("href=\"([^\"]+template=\\d+)\"><bdi>" + name).matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }
}
