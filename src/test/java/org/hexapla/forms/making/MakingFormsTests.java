package org.hexapla.forms.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.forms.QuestionKind;
import org.hexapla.forms.SampleForms;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class MakingFormsTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Forms forms;

    @Autowired
    SampleForms sample;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    private final String code = "made-" + UUID.randomUUID().toString().substring(0, 8);

    /// A form with one question that is asked only of some, made as a person makes it.
    private SignedIn.Browser made() {
        var staff = signedIn.asStaff("forms");
        staff.post("/en/forms", Map.of("code", code, "kind", "form", "title", "A seat in the gallery"));
        save(staff, "sections/new", Map.of("key", "visit", "label-en", "The visit"));
        save(
                staff,
                "questions/new",
                Map.of(
                        "section", "visit",
                        "key", "group",
                        "kind", "one",
                        "label-en", "Do you come as a group?",
                        "label-fr", "Venez-vous en groupe ?",
                        "required", "on",
                        "choice-0-key", "yes",
                        "choice-0-en", "Yes",
                        "choice-1-key", "no",
                        "choice-1-en", "No"));
        save(
                staff,
                "questions/new",
                Map.of(
                        "section", "visit",
                        "key", "size",
                        "kind", "number",
                        "label-en", "How many are you?",
                        "least", "2",
                        "if", "group",
                        "if-values", "yes"));
        return staff;
    }

    private void save(SignedIn.Browser staff, String what, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("revision", revision(staff));
        var answer = staff.post("/en/forms/" + code + "/draft/" + what, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String revision(SignedIn.Browser staff) {
        return Jsoup.parse(staff.get("/en/forms/" + code + "/draft").body())
                .select("input[name=revision]")
                .attr("value");
    }

    private void publish(SignedIn.Browser staff) {
        var answer = staff.post("/en/forms/" + code + "/publish", Map.of("revision", revision(staff)));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void aFormIsMadeInTheBrowserAndPublished() {
        var staff = made();
        assertThat(forms.current(new FormCode(code))).isEmpty();

        publish(staff);

        var form = forms.current(new FormCode(code)).orElseThrow();
        assertThat(form.questions()).hasSize(2);
        assertThat(form.question("group").orElseThrow().kind()).isEqualTo(QuestionKind.ONE);
        assertThat(form.question("size").orElseThrow().condition()).isNotNull();
        var preview = Jsoup.parse(staff.get("/fr/forms/" + code + "/versions/1").body());
        assertThat(preview.select("main").text()).contains("Venez-vous en groupe ?", "How many are you?");
    }

    @Test
    void aPublishedVersionNeverChanges() {
        var staff = made();
        publish(staff);
        var before = forms.version(new FormCode(code), 1).orElseThrow();

        staff.post("/en/forms/" + code + "/begin", Map.of());
        save(staff, "questions/size/away", Map.of());
        publish(staff);

        assertThat(forms.version(new FormCode(code), 1)).contains(before);
        assertThat(forms.current(new FormCode(code)).orElseThrow().questions()).hasSize(1);
        assertThatThrownBy(
                        () -> database.sql("update forms.version set content = '{}' where form = :form and number = 1")
                                .param("form", code)
                                .update())
                .hasMessageContaining("does not change");
    }

    @Test
    void saysWhatKeepsADraftFromBeingPublished() {
        var staff = made();
        save(staff, "questions/size/up", Map.of());

        var answer = staff.post("/en/forms/" + code + "/publish", Map.of("revision", revision(staff)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("does not come before it");
        assertThat(forms.current(new FormCode(code))).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoChangeADraftIsTold() {
        var staff = made();
        var seen = revision(staff);
        save(staff, "questions/size/up", Map.of());

        var answer = staff.post(
                "/en/forms/" + code + "/draft/words", Map.of("revision", seen, "label-en", "Something else"));

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void saysWhichWordsALanguageLacks() {
        var staff = made();

        var page = Jsoup.parse(staff.get("/en/forms/" + code).body());
        var all = Jsoup.parse(staff.get("/en/forms/missing-words").body());

        assertThat(page.select("#words").text())
                .contains("English: whole")
                .contains("French: 13 words missing")
                .contains("How many are you?");
        assertThat(all.select("tr:has(a[href*=" + code + "])").text()).contains("whole", "13");
    }

    @Test
    void aFormOfTheSampleSetIsWholeInAllLanguages() {
        sample.load();

        for (var card : forms.all()) {
            if (card.code().equals(SampleForms.NGO)) {
                assertThat(card.whole()).containsExactlyElementsOf(Language.OFFICIAL);
            }
        }
    }

    @Test
    void aFileReadBackIsTheSameForm(@TempDir Path folder) throws IOException {
        sample.load();
        var staff = signedIn.asStaff("forms");
        var version = forms.current(SampleForms.NGO).orElseThrow().version();
        var written = staff.get("/en/forms/ngo-application/versions/" + version + ".yaml")
                .body();
        var file = Files.writeString(folder.resolve("forms.yaml"), written);

        assertThat(imports.runNow("forms", file).unchanged()).isOne();
        var copy = Files.writeString(
                folder.resolve("forms.yaml"), written.replace("code: ngo-application", "code: " + code));
        assertThat(imports.runNow("forms", copy).added()).isOne();
        assertThat(forms.current(new FormCode(code)).orElseThrow().sections())
                .isEqualTo(forms.current(SampleForms.NGO).orElseThrow().sections());
    }

    @Test
    void refusesAFileWithTheLineOfWhatIsWrong(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("forms.yaml"), """
                - code: %s
                  kind: form
                  title: {en: Test}
                  sections:
                    - key: one
                      title: {en: One}
                      questions:
                        - key: what
                          kind: riddle
                          label: {en: What}
                """.formatted(code));

        var report = imports.runNow("forms", file);

        assertThat(report.refused()).isOne();
        assertThat(report.added()).isZero();
    }

    @Test
    void nobodyButTheStaffOfFormsMakesThem() {
        var staff = made();
        for (var path : new String[] {"/en/forms", "/en/forms/" + code, "/en/forms/" + code + "/draft"}) {
            assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(403);
            assertThat(signedIn.asStaff("newsroom").get(path).statusCode()).isEqualTo(403);
        }
        assertThat(signedIn.asStaff("newsroom")
                        .post("/en/forms/" + code + "/publish", Map.of("revision", revision(staff)))
                        .statusCode())
                .isEqualTo(403);
    }
}
