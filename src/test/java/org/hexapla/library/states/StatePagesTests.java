package org.hexapla.library.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class StatePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    StateSource source;

    @Test
    void listsStatesInTheReadersOrder() {
        var french = Jsoup.parse(new Site(port).get("/fr/states").body());
        var members = french.expectFirst("h2 + ul").select("a").eachText();
        assertThat(members).hasSize(193).isSortedAccordingTo(Language.FR.order());
        assertThat(members.indexOf("Égypte")).isLessThan(members.indexOf("Fidji"));
        assertThat(french.select("ul.chips:last-of-type a").eachText()).contains("Zanzibar", "Yougoslavie");
    }

    @Test
    void tellsAllNamesOfAStateInSixLanguages() {
        var page = Jsoup.parse(new Site(port).get("/ar/states/BEN").body());
        var names = page.expectFirst("table");
        assertThat(names.select("tbody tr")).hasSizeGreaterThan(1);
        assertThat(names.select("td[lang=fr]").eachText()).contains("Dahomey", "Bénin");
        assertThat(names.select("td[lang=zh]").eachText()).contains("达荷美");
    }

    @Test
    void tellsWhoContinuesAStateThatIsNoMore() {
        var page = new Site(port).get("/en/states/SUN").body();
        assertThat(page).contains("Russian Federation").contains("1991");
    }

    @Test
    void answersCodesThatNoStateHas() {
        for (var code : new String[] {"QQQ", "x", "%3Cscript%3E", "FRA'--"}) {
            assertThat(new Site(port).get("/en/states/" + code).statusCode())
                    .as(code)
                    .isEqualTo(404);
        }
        assertThat(new Site(port).get("/en/states/FRA?from=0000&to=9999").statusCode())
                .isEqualTo(200);
        assertThat(new Site(port).get("/en/states/FRA?from=x").statusCode()).isEqualTo(200);
        assertThat(new Site(port).get("/en/votes/999999999999").statusCode()).isEqualTo(404);
        assertThat(new Site(port).get("/en/speeches/999999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void isFoundByFormerNames() {
        var item = new ItemRef("library.state", "BEN");
        assertThat(source.load(java.util.List.of(item)).values())
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.path()).isEqualTo("/states/BEN");
                    assertThat(document.descriptions())
                            .anySatisfy(name -> assertThat(name.in(Language.EN)).contains("Dahomey"));
                });
    }
}
