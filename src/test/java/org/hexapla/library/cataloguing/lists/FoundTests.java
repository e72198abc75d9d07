package org.hexapla.library.cataloguing.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.people.SignedIn;
import org.hexapla.search.Search;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a search found comes into a work list, all of it or what was chosen, and may be edited together.
@HexaplaTest
class FoundTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    WorkLists lists;

    @Autowired
    Search search;

    @Test
    void putsAllThatTheSearchFoundIntoAList() {
        var one = cataloguer.add("Thylacinelike one", "A/986/1");
        var other = cataloguer.add("Thylacinelike two", "A/986/2");
        search.awaitFresh();
        var staff = signedIn.asStaff("library");

        var page = Jsoup.parse(staff.get("/en/search?q=thylacinelike").body());
        assertThat(page.select("input[name=ids][form=chosen]")).hasSize(2);
        var form = Jsoup.parse(
                staff.get("/en/cataloguing/lists/found?q=thylacinelike").body());
        assertThat(form.select("input[type=hidden][name=q]").attr("value")).isEqualTo("thylacinelike");
        staff.post("/en/cataloguing/lists/found", Map.of("q", "thylacinelike", "name", "thylacines"));

        assertThat(lists.holder(one).orElseThrow().name()).isEqualTo("thylacines");
        assertThat(lists.holder(other)).isPresent();
    }

    @Test
    void putsOnlyWhatWasChosenIntoAList() {
        var one = cataloguer.add("Chosen", "A/986/3");
        var other = cataloguer.add("Not chosen", "A/986/4");
        var staff = signedIn.asStaff("library");

        staff.post("/en/cataloguing/lists/found", Map.of("ids", one.toString(), "name", "chosen"));

        assertThat(lists.holder(one)).isPresent();
        assertThat(lists.holder(other)).isEmpty();
    }

    @Test
    void asksTheFieldsForWhatIsToBeEditedTogether() {
        var one = cataloguer.add("Asked by its fields", "A/986/5");
        cataloguer.add("Of another kind", "A/987/5");
        var staff = signedIn.asStaff("library");

        var answer = staff.post(
                "/en/exchange/edit",
                Map.of("asks", "191__a:'A/986/5'", "act1", "add-field", "tag1", "500", "put1", "\\\\$aSeen."));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var batch = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(Jsoup.parse(staff.get(batch).body()).select("main").text()).contains("A/986/5");
        assertThat(one).isNotNull();
        var mistaken = staff.post(
                "/en/exchange/edit",
                Map.of("asks", "191__a:'A/986", "act1", "add-field", "tag1", "500", "put1", "\\\\$aSeen."));
        assertThat(mistaken.statusCode()).isEqualTo(400);
    }

    @Test
    void isForStaffAlone() {
        var reader = signedIn.asReader();
        assertThat(reader.get("/en/cataloguing/lists/found?q=x").statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(reader.get("/en/search?q=thylacinelike").body()).select("#chosen"))
                .isEmpty();
    }
}
