package org.hexapla.newsroom.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class KioskTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void anExhibitionIsLeafedThroughPanelByPanel() {
        var hall = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var field = hall.item("exhibition", "The field", "Wheat.");
        var oven = hall.item("exhibition", "The oven", "Fire.");
        hall.volume("bread", "exhibition", field + " " + oven, Map.of());

        var first = page("/en" + hall.path("bread")).select("a[href*=kiosk]").attr("href");
        assertThat(page(first).select("h1").text()).isEqualTo("The field");
        assertThat(page(first).select("a[rel=prev], nav.menu")).isEmpty();
        var second = page(page(first).select("a[rel=next]").attr("href"));
        assertThat(second.select("h1").text()).isEqualTo("The oven");
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo(first);
        assertThat(second.select("nav a").eachAttr("href")).contains("/en" + hall.path("bread"));
    }

    @Test
    void theKioskRunsFromRightToLeftWhereItsReaderDoesAndSaysWhatLanguageAPanelIsIn() {
        var hall = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        hall.volume("sea", "exhibition", hall.item("exhibition", "The sea", "Salt."), Map.of());

        var kiosk = page("/ar" + hall.path("sea") + "/kiosk?panel=1");

        assertThat(kiosk.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(kiosk.select("article").attr("lang")).isEqualTo("en");
        assertThat(kiosk.select("article").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void thereIsNoKioskOfAnIssueOfAClosedChannelOrOfAPanelThatIsNotThere() {
        var staff = signedIn.asStaff("newsroom");
        var hall = Binding.open(staff, "anybody");
        var panel = hall.item("exhibition", "The sky", "Air.");
        hall.volume("sky", "exhibition", panel, Map.of());
        hall.volume("issue", "issue", panel, Map.of());
        var closed = Binding.open(staff, "staff");
        closed.volume("sky", "exhibition", panel, Map.of());

        for (var path : new String[] {
            hall.path("issue") + "/kiosk?panel=1",
            hall.path("sky") + "/kiosk?panel=2",
            hall.path("sky") + "/kiosk?panel=0",
            closed.path("sky") + "/kiosk?panel=1"
        }) {
            assertThat(new Site(port).get("/en" + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(new Site(port).get("/en" + hall.path("sky") + "/kiosk").statusCode())
                .isEqualTo(200);
    }

    private Document page(String path) {
        return Jsoup.parse(new Site(port).get(path).body());
    }
}
