package org.hexapla.translation.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.hexapla.translation.Terms;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class TermPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Terms terms;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    @Test
    void aWrongTermLeadsToTheRightOne() {
        var asked = URLEncoder.encode("2020 年博览会", StandardCharsets.UTF_8);
        var list = Jsoup.parse(new Site(port).get("/zh/terms?q=" + asked).body());

        assertThat(list.select("main li a").eachText()).containsExactly("2020年世博会");
        var term = Jsoup.parse(new Site(port).get("/en/terms/expo-2020").body());
        assertThat(term.select("tbody tr")).hasSize(6);
        assertThat(term.select("main a[href$=edit]")).isEmpty();
        assertThat(new Site(port).get("/en/terms/nothing-so-called").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatStaffWriteIsCheckedFromThenOn() {
        var staff = signedIn.asStaff();

        var added = staff.post(
                "/en/terms/new",
                Map.of("id", "test-column", "preferred-en", "test column", "rejected-en", "testing pillar"));

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(terms.check(Language.EN, "A Testing pillar.")).hasSize(1);
        var changed = staff.post(
                "/en/terms/test-column/edit",
                Map.of("version", "1", "preferred-en", "test column", "rejected-en", "testing post"));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(terms.check(Language.EN, "A testing pillar, a testing post."))
                .extracting(Terms.Misused::found)
                .containsExactly("testing post");
        assertThat(staff.get("/en/terms/test-column/edit").body()).contains("testing pillar");
        assertThat(staff.post("/en/terms/test-column/edit", Map.of("version", "1", "preferred-en", "late"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var staff = signedIn.asStaff();

        assertThat(staff.post("/en/terms/new", Map.of("id", "Not a code", "preferred-en", "Kept"))
                        .body())
                .contains("role=\"alert\"", "Not a code", "Kept");
        assertThat(staff.post("/en/terms/new", Map.of("id", "expo-2020", "preferred-en", "Kept"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.post("/en/terms/new", Map.of("id", "test-nothing")).statusCode())
                .isEqualTo(422);
        assertThat(signedIn.asReader().get("/en/terms/new").statusCode()).isEqualTo(403);
    }
}
