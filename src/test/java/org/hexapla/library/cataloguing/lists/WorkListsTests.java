package org.hexapla.library.cataloguing.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class WorkListsTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    WorkLists lists;

    @Test
    void closesARecordToEverybodyElse() {
        var mine = signedIn.asStaff("library");
        var other = signedIn.asStaff("library");
        var id = cataloguer.add("Held", "A/981/1");

        put(mine, id, "mine");

        assertThat(other.get("/en/documents/" + id + "/edit").statusCode()).isEqualTo(409);
        var refused = other.post("/en/documents/" + id + "/remove", Map.of("version", "1", "reason", "twin"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("“mine”");
        assertThat(mine.post("/en/documents/" + id + "/remove", Map.of("version", "1", "reason", "twin"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void doesNotGiveAwayWhatSomebodyHas() {
        var id = cataloguer.add("Wanted by two", "A/982/1");
        put(signedIn.asStaff("library"), id, "first");

        var late = put(signedIn.asStaff("library"), id, "second");

        assertThat(late).contains("take-over?record=" + id);
        assertThat(lists.holder(id).orElseThrow().name()).isEqualTo("first");
    }

    @Test
    void isTakenOverForAReasonOnly() {
        var id = cataloguer.add("Taken over", "A/983/1");
        put(signedIn.asStaff("library"), id, "first");
        var other = signedIn.asStaff("library");

        var without = other.post(
                "/en/cataloguing/lists/take-over", Map.of("record", id.toString(), "name", "taken", "reason", " "));
        assertThat(without.statusCode()).isEqualTo(400);
        var taken = other.post(
                "/en/cataloguing/lists/take-over", Map.of("record", id.toString(), "name", "taken", "reason", "ill"));

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(lists.holder(id).orElseThrow().name()).isEqualTo("taken");
    }

    @Test
    void opensItsRecordsAgainWhenTheyAreReleased() {
        var mine = signedIn.asStaff("library");
        var id = cataloguer.add("Released", "A/984/1");
        put(mine, id, "short");
        var list = lists.holder(id).orElseThrow().list();

        mine.post("/en/cataloguing/lists/" + list + "/release", Map.of("record", id.toString()));

        assertThat(lists.holder(id)).isEmpty();
        assertThat(signedIn.asStaff("library")
                        .get("/en/documents/" + id + "/edit")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isSortedNamedAndShownToAll() {
        var mine = signedIn.asStaff("library");
        put(mine, cataloguer.add("Ten", "A/985/10"), "sorted");
        var id = cataloguer.add("Two", "A/985/2");
        var list = lists.holder(cataloguerFirst("A/985/10")).orElseThrow().list();
        mine.post("/en/cataloguing/lists/add", Map.of("list", String.valueOf(list), "record", id.toString()));

        var sorted = mine.get("/en/cataloguing/lists/" + list + "?order=name").body();
        assertThat(sorted.indexOf("A/985/2<")).isPositive().isLessThan(sorted.indexOf("A/985/10<"));
        assertThat(signedIn.asStaff("library").get("/en/cataloguing/lists").body())
                .contains("sorted");
        mine.post("/en/cataloguing/lists/" + list, Map.of("name", "named anew", "note", "for Monday"));
        assertThat(mine.get("/en/cataloguing/lists").body()).contains("named anew", "for Monday");
    }

    @Autowired
    org.hexapla.library.Library library;

    private RecordId cataloguerFirst(String symbol) {
        return library.bySymbol(org.hexapla.kernel.Symbol.of(symbol))
                .orElseThrow()
                .id();
    }

    private static String put(SignedIn.Browser staff, RecordId id, String list) {
        var answer = staff.post("/en/cataloguing/lists/add", Map.of("name", list, "record", id.toString()));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
