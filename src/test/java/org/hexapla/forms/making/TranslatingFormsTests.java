package org.hexapla.forms.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.media.telling.DeskForTests;
import org.hexapla.people.SignedIn;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// What a form lacks in a language is work for translators, and comes back into the draft of its next version.
@HexaplaTest
class TranslatingFormsTests {

    private static final String OTHERS = ", ar: 'كم عددكم؟', zh: '你们有多少人？', ru: 'Сколько вас?', es: '¿Cuántos son?'";

    @TempDir
    Path folder;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    Forms forms;

    @Autowired
    Versions versions;

    private final FormCode code =
            new FormCode("seats-" + UUID.randomUUID().toString().substring(0, 8));
    private final ItemRef item = new ItemRef("forms.form", code.value());
    private DeskForTests desk;
    private SignedIn.Browser maker;

    @BeforeEach
    void somebodyTranslates() {
        desk = new DeskForTests(signedIn.asStaff("translation"));
        maker = signedIn.asStaff("forms");
    }

    /// A form with one question, which readers of some languages find in another.
    private void published(String question, String choice) throws IOException {
        var file = Files.writeString(folder.resolve("forms.yaml"), """
                - code: %s
                  kind: form
                  title: {en: Seats, fr: Places, ar: مقاعد, zh: 座位, ru: Места, es: Asientos}
                  sections:
                    - key: visit
                      title: {en: Visit, fr: Visite, ar: زيارة, zh: 参观, ru: Визит, es: Visita}
                      questions:
                        - key: size-of-group
                          kind: one
                          label: {%s}
                          choices:
                            - {key: few, label: {%s}}
                """.formatted(code, question, choice));
        var report = imports.runNow("forms", file);
        assertThat(report.isClean()).as(report.toString()).isTrue();
    }

    private void lacking() throws IOException {
        published(
                "en: 'How many are you?'" + OTHERS,
                "en: 'Fewer than ten', ar: 'أقل من عشرة', zh: '少于十人', ru: 'Меньше десяти', es: 'Menos de diez'");
    }

    @Test
    void whatLacksIsAskedForAndComesBackAsTheDraftOfTheNextVersion() throws IOException {
        lacking();
        assertThat(desk.works(item, "es")).isEmpty();
        assertThat(versions.states(item)).containsEntry(Language.FR, VersionState.IN_TRANSLATION);
        var work = desk.works(item, "fr").getFirst();

        assertThat(desk.deliver(work, List.of("Places", "Visite", "Combien êtes-vous ?", "Moins de dix")))
                .isEqualTo(303);

        assertThat(forms.current(code).orElseThrow().version()).isOne();
        assertThat(forms.current(code).orElseThrow().isWholeIn(Language.FR)).isFalse();
        var page = Jsoup.parse(maker.get("/fr/forms/" + code).body());
        assertThat(page.select("#words .notice.done")).as("fully translated").hasSize(1);
        assertThat(maker.get("/en/inbox").body()).contains("/en/forms/" + code + "#words");

        publish();
        var second = forms.current(code).orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.question("size-of-group")
                        .orElseThrow()
                        .choices()
                        .getFirst()
                        .label()
                        .in(Language.FR))
                .contains("Moins de dix");
        assertThat(versions.states(item)).containsEntry(Language.FR, VersionState.UP_TO_DATE);
    }

    @Test
    void aChangedQuestionOutdatesTheLanguagesThatWereNotChangedWithIt() throws IOException {
        lacking();

        published(
                "en: 'How many will you be?', ar: 'كم سيكون عددكم؟', zh: '你们有多少人？', ru: 'Сколько вас?', es: '¿Cuántos son?'",
                "en: 'Fewer than ten', ar: 'أقل من عشرة', zh: '少于十人', ru: 'Меньше десяти', es: 'Menos de diez'");

        assertThat(versions.states(item))
                .containsEntry(Language.AR, VersionState.UP_TO_DATE)
                .containsEntry(Language.ES, VersionState.OUTDATED)
                .containsEntry(Language.ZH, VersionState.OUTDATED);
        assertThat(desk.works(item, "es")).hasSize(1);
        assertThat(desk.works(item, "ar")).isEmpty();
    }

    @Test
    void aDraftIsGivenToTheDeskByThoseWhoMakeIt() throws IOException {
        var made = maker.post("/en/forms", Map.of("code", code.value(), "kind", "form", "title", "Seats"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(desk.works(item, "zh")).isEmpty();
        assertThat(signedIn.asReader()
                        .post("/en/forms/" + code + "/translation", Map.of())
                        .statusCode())
                .isEqualTo(403);

        assertThat(maker.post("/en/forms/" + code + "/translation", Map.of()).statusCode())
                .isEqualTo(303);

        var work = desk.works(item, "zh").getFirst();
        assertThat(desk.page(work + "/bench").select("textarea")).hasSize(1);
        assertThat(desk.deliver(work, List.of("座位"))).isEqualTo(303);
        assertThat(Jsoup.parse(maker.get("/zh/forms/" + code).body())
                        .select("h1")
                        .text())
                .isEqualTo("座位");
        assertThat(forms.current(code)).isEmpty();
    }

    @Test
    void twoLanguagesComeBackIntoOneDraftAndAChangeOfTheSourceIsNoticed() throws IOException {
        published("en: 'How many are you?'", "en: 'Fewer than ten'");
        var french = desk.works(item, "fr").getFirst();
        var russian = desk.works(item, "ru").getFirst();
        assertThat(desk.deliver(french, List.of("Places", "Visite", "Combien êtes-vous ?", "Moins de dix")))
                .isEqualTo(303);
        assertThat(desk.laid(russian)).isNotEmpty();
        assertThat(desk.deliver(russian, List.of("Места", "Визит", "Сколько вас?", "Меньше десяти")))
                .isEqualTo(303);
        var spanish = desk.works(item, "es").getFirst();
        var bench = desk.page(spanish + "/bench");

        maker.post(
                "/en/forms/" + code + "/draft/words",
                Map.of("revision", revision(), "label-en", "Seats in the gallery", "label-fr", "Places"));

        var fields = new java.util.HashMap<String, String>();
        bench.select("#bench input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        bench.select("textarea").forEach(box -> fields.put(box.attr("name"), "Asientos"));
        fields.put("do", "deliver");
        fields.put("accepted", "on");
        fields.remove("_csrf");
        assertThat(signedIn.asStaff("translation")
                        .post("/en" + spanish + "/bench", fields)
                        .statusCode())
                .as("the new text is shown first")
                .isEqualTo(200);
        var draft = maker.get("/en/forms/" + code + "/versions/2.yaml").body();
        assertThat(draft)
                .contains("Меньше десяти", "Moins de dix", "Seats in the gallery")
                .doesNotContain("Asientos");
    }

    private String revision() {
        return Jsoup.parse(maker.get("/en/forms/" + code).body())
                .select("input[name=revision]")
                .attr("value");
    }

    private void publish() {
        assertThat(maker.post("/en/forms/" + code + "/publish", Map.of("revision", revision()))
                        .statusCode())
                .isEqualTo(303);
    }
}
