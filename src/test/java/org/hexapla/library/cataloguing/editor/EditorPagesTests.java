package org.hexapla.library.cataloguing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Subfield;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The editor as a browser without scripts uses it.
@HexaplaTest
class EditorPagesTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    MarcRecords records;

    @Autowired
    Headings headings;

    @Autowired
    People people;

    @Test
    void savesWhatWasTypedInABox() {
        var staff = signedIn.asStaff("library");
        var id = add("A/971/1", "Old title");
        var form = form(staff.get("/en/cataloguing/records/" + id).body());
        form.put(box(form, "Old title"), "New title");
        form.put("act", "save");

        var answer = staff.postAsItIs("/en/cataloguing/records/" + id, form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(records.find(id).orElseThrow().record().text("245", 'a')).contains("New title");
    }

    @Test
    void addsMovesAndRemovesFieldsAndUndoesIt() {
        var staff = signedIn.asStaff("library");
        var id = add("A/972/1", "Title");
        var address = "/en/cataloguing/records/" + id;
        var before = form(staff.get(address).body());

        var added = form(act(staff, address, before, "add:0"));
        assertThat(rows(added)).isEqualTo(rows(before) + 1);
        assertThat(added.get("1t")).isEmpty();

        var removed = form(act(staff, address, added, "remove:0"));
        assertThat(removed.get("0t")).isEmpty();

        var undone = form(act(staff, address, form(act(staff, address, removed, "undo")), "undo"));
        assertThat(rows(undone)).isEqualTo(rows(before));
        assertThat(undone.get("0t")).isEqualTo(before.get("0t"));
        assertThat(rows(form(act(staff, address, undone, "redo")))).isEqualTo(rows(added));
    }

    @Test
    void offersHeadingsAndLinksTheChosenOne() {
        var made = new AtomicReference<org.hexapla.authorities.Heading>();
        people.asProgram(() -> made.set(headings.obtain(
                HeadingKind.PERSON, new TreeMap<>(Map.of('a', "Deskwriter, Ana")), LocalizedText.none())));
        var heading = made.get();
        var staff = signedIn.asStaff("library");
        var id = add("A/973/1", "Title", DataField.of("700", new Subfield.Words('a', "Deskwriter")));
        var address = "/en/cataloguing/records/" + id;
        var form = form(staff.get(address).body());
        var row = box(form, "Deskwriter").replaceFirst("v.*", "");

        var offered = act(staff, address, form, "find:" + row + ":0");
        assertThat(offered).contains("Deskwriter, Ana", "choose:" + row + ":0:" + heading.id());

        var chosen = form(act(staff, address, form(offered), "choose:" + row + ":0:" + heading.id()));
        assertThat(chosen.get(row + "v0")).isEqualTo("Deskwriter, Ana");
        assertThat(chosen.get(row + "h0")).isEqualTo(heading.id().toString());
    }

    @Test
    void tellsBesideTheBoxWhatIsNoTag() {
        var staff = signedIn.asStaff("library");
        var id = add("A/974/1", "Title");
        var address = "/fr/cataloguing/records/" + id;
        var form = form(staff.get(address).body());
        form.put("0t", "24");
        form.put("act", "save");

        var answer = staff.postAsItIs(address, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#r0 .marc-error").text()).contains("« 24 »");
    }

    @Test
    void copiesAFieldFromTheRecordBeside() {
        var staff = signedIn.asStaff("library");
        var left = add("A/975/1", "Left", DataField.of("500", new Subfield.Words('a', "A note to copy.")));
        var right = add("A/975/2", "Right");
        var page = staff.get("/en/cataloguing/compare?left=" + left + "&right=" + right)
                .body();
        var take = Jsoup.parse(page).select(".marc-lines li").stream()
                .filter(line -> line.text().contains("A note to copy."))
                .map(line -> line.select("button").attr("value"))
                .findFirst()
                .orElseThrow();

        var taken = form(act(staff, "/en/cataloguing/records/" + right, form(page), take));

        assertThat(taken).containsValue("A note to copy.").containsValue("Right");
    }

    @Test
    void makesANewRecordOfTheUsualFields() {
        var staff = signedIn.asStaff("library");
        var page = staff.get("/ar/cataloguing/records/new?kind=document").body();

        var form = form(page);

        assertThat(form).containsEntry("kind", "document").containsValue("245");
        assertThat(Jsoup.parse(page).select(".marc-grid").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void isForTheLibrarysStaffOnly() {
        var id = add("A/976/1", "Title");

        assertThat(signedIn.asReader().get("/en/cataloguing/records/" + id).statusCode())
                .isEqualTo(403);
        assertThat(signedIn.asStaff().get("/en/cataloguing").statusCode()).isEqualTo(403);
    }

    private static String act(SignedIn.Browser staff, String address, Map<String, String> form, String act) {
        var sent = new TreeMap<>(form);
        sent.put("act", act);
        var answer = staff.postAsItIs(address, sent);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /// What a browser would send.
    private static Map<String, String> form(String page) {
        var fields = new TreeMap<String, String>();
        Document document = Jsoup.parse(page);
        document.select("#marc input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        document.select("#marc textarea[name]").forEach(box -> fields.put(box.attr("name"), box.wholeText()));
        return fields;
    }

    private static int rows(Map<String, String> form) {
        var rows = 0;
        while (form.containsKey(rows + "t")) {
            rows++;
        }
        return rows;
    }

    private static String box(Map<String, String> form, String value) {
        return form.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private RecordId add(String symbol, String title, DataField... more) {
        var fields = new java.util.ArrayList<>(List.of(more));
        fields.add(DataField.of("191", new Subfield.Words('a', symbol)));
        fields.add(new DataField("245", '1', '0', List.of(new Subfield.Words('a', title))));
        fields.add(DataField.of("039", new Subfield.Words('a', "DHU")));
        fields.add(DataField.of("040", new Subfield.Words('a', "NNUN")));
        fields.add(DataField.of("041", new Subfield.Words('a', "eng")));
        fields.add(DataField.of("049", new Subfield.Words('a', "usa")));
        fields.add(DataField.of("269", new Subfield.Words('a', "2026-01-02")));
        fields.add(DataField.of("930", new Subfield.Words('a', "UND")));
        fields.add(DataField.of("999", new Subfield.Words('a', "xxi20260102")));
        var added = new AtomicReference<RecordId>();
        people.asProgram(() -> added.set(records.shelf(RecordKind.DOCUMENT)
                .add(List.of(new MarcRecord("", List.of(), fields)))
                .getFirst()));
        return added.get();
    }
}
