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
class CitingTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void anArticleOfAnIssueSaysHowToCiteIt() {
        var magazine = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var article = magazine.item("article", "Rivers </script>", "They run.");
        magazine.volume("58-4", "issue", article, Map.of());

        var cited = page("/en/stories/" + article).select(".citation");

        assertThat(cited.select("p").text())
                .contains("“Rivers </script>”, Magazine " + magazine.channel() + ", 58-4, 1 December 2021.")
                .contains("/en/stories/" + article);
        assertThat(cited.select("script").html())
                .contains("\"issueNumber\":\"58-4\"")
                .doesNotContain("</script>");
    }

    @Test
    void anItemOfAnExhibitionIsNotCited() {
        var hall = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var panel = hall.item("exhibition", "Bread", "It rises.");
        hall.volume("bread", "exhibition", panel, Map.of());

        assertThat(page("/en/stories/" + panel).select(".citation")).isEmpty();
    }

    @Test
    void aDoiLeadsToItsResolverHoweverItWasWritten() {
        var magazine = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var article = magazine.item("article", "Seas", "They are salt.");
        magazine.volume("1", "issue", article, Map.of());

        assertThat(magazine.details(article, 2, Map.of("doi", "https://doi.org/10.18356/15643913-58-4-7"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(page("/en/stories/" + article).select(".citation a.symbol").attr("href"))
                .isEqualTo("https://doi.org/10.18356/15643913-58-4-7");
    }

    @Test
    void refusesWhatCannotBeADoiAndKeepsWhatWasTyped() {
        var magazine = Binding.open(signedIn.asStaff("newsroom"), "anybody");
        var article = magazine.item("article", "Rain", "It falls.");

        for (var written : new String[] {"11.1/x", "10.18356", "10.18356/a b", "javascript:10.18356/a"}) {
            var refused = magazine.details(article, 2, Map.of("doi", written, "credit", "A reader"));
            assertThat(refused.statusCode()).as(written).isEqualTo(422);
            var form = Jsoup.parse(refused.body());
            assertThat(form.select("#doi").val()).isEqualTo(written);
            assertThat(form.select("#credit").val()).isEqualTo("A reader");
        }
    }

    private Document page(String path) {
        return Jsoup.parse(new Site(port).get(path).body());
    }
}
