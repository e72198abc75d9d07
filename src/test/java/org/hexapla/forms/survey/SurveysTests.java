package org.hexapla.forms.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Surveys;
import org.hexapla.forms.doorkeeping.EarlierDoors;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class SurveysTests {

    @TempDir
    Path folder;

    @Autowired
    SignedIn signedIn;

    @Autowired
    People people;

    @Autowired
    EarlierDoors doors;

    @Autowired
    Imports imports;

    @Autowired
    Surveys surveys;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient database;

    private final String code = "asked-" + UUID.randomUUID().toString().substring(0, 8);
    private final ItemRef event = new ItemRef("occasions.event", code);

    @BeforeEach
    void form() throws IOException {
        var file = Files.writeString(folder.resolve("forms.yaml"), """
                - code: %s
                  kind: survey
                  title: {en: After the film, ar: بعد الفيلم}
                  sections:
                    - key: film
                      title: {en: The film, ar: الفيلم}
                      questions:
                        - key: better
                          kind: scale
                          label: {en: I understand the matter better, ar: أفهم الأمر أفضل}
                          low: {en: no, ar: لا}
                          high: {en: yes, ar: نعم}
                          required: true
                          most: 5
                          agreed: ["4", "5"]
                        - key: why
                          kind: short-text
                          label: {en: "Why not?", ar: "لم لا؟"}
                          if: better
                          if-values: ["1", "2"]
                """.formatted(code));
        assertThat(imports.runNow("forms", file).isClean()).isTrue();
    }

    private void held(String access, String told, LocalDate closes) throws IOException {
        var file = Files.writeString(folder.resolve("surveys.yaml"), """
                - form: %s
                  about: %s
                  opens: 2021-07-01
                  closes: %s
                  access: %s
                  told: %s
                  invited: {en: "20", ar: "5"}
                """.formatted(code, event, closes, access, told));
        assertThat(imports.runNow("surveys", file).isClean()).isTrue();
    }

    private void open() throws IOException {
        held("open", "false", LocalDate.now(ZoneOffset.UTC).plusDays(9));
    }

    private Document page(SignedIn.Browser browser, String path) {
        return Jsoup.parse(browser.get(path).body());
    }

    private long kept() {
        return database.sql("select count(*) from forms.survey_answer where survey = :survey")
                .param("survey", code)
                .query(Long.class)
                .single();
    }

    /// The fields of a survey that somebody without scripts sends back after a while.
    private Map<String, String> answered(Document page, String better) {
        var fields = new HashMap<String, String>();
        page.select("form[action*=surveys] input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("a.better", better);
        return fields;
    }

    @Test
    void anybodyAnswersAnOpenSurveyAfterAMomentWithoutScripts() throws IOException {
        open();
        var visitor = signedIn.asNobody();

        var fields = answered(page(visitor, "/ar/surveys/" + code), "5");
        var atOnce = visitor.postAsItIs("/ar/surveys/" + code, fields);
        assertThat(atOnce.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(atOnce.body());
        assertThat(again.select("input[name=a.better][value=5]").hasAttr("checked"))
                .as("what was typed is kept")
                .isTrue();
        assertThat(kept()).isZero();

        var after = answered(again, "5");
        after.put(
                "door",
                doors.door("surveys", "127.0.0.1", Duration.ofSeconds(7)).word());
        var later = visitor.postAsItIs("/ar/surveys/" + code, after);
        assertThat(later.statusCode()).isEqualTo(303);
        assertThat(kept()).isOne();
        assertThat(visitor.get("/ar/surveys/" + code + "/thanks").body()).contains("بعد الفيلم");
    }

    @Test
    void saysInTheReadersLanguageWhatIsMissing() throws IOException {
        open();
        var visitor = signedIn.asNobody();

        var fields = answered(page(visitor, "/ar/surveys/" + code), "");
        var answer = visitor.postAsItIs("/ar/surveys/" + code, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#mistakes a").attr("href")).isEqualTo("#q-better-1");
        assertThat(page.select("#q-better-mistake").text()).isEqualTo("اختر إجابة.");
        assertThat(page.select("fieldset#q-better").attr("aria-describedby")).contains("q-better-mistake");
    }

    @Test
    void anInvitationServesOnceAndNothingTiesItToTheAnswer() throws IOException {
        held("invited", "false", LocalDate.now(ZoneOffset.UTC).plusDays(9));
        var words = new ArrayList<String>();
        people.asProgram(() -> words.addAll(surveys.invite(new FormCode(code), Language.EN, 1)));
        var word = words.getFirst();
        var visitor = signedIn.asNobody();
        var path = "/en/surveys/" + code + "?invitation=" + word;

        var fields = answered(page(visitor, path), "4");
        assertThat(visitor.postAsItIs("/en/surveys/" + code, fields).statusCode())
                .isEqualTo(303);
        assertThat(visitor.postAsItIs("/en/surveys/" + code, fields).statusCode())
                .isEqualTo(422);

        assertThat(kept()).isOne();
        assertThat(page(visitor, path).select("form[action*=surveys]")).isEmpty();
        assertThat(page(visitor, "/en/surveys/" + code).text()).contains("those who were invited");
        assertThat(database.sql("select count(*) from forms.invitation where survey = :survey")
                        .param("survey", code)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select column_name from information_schema.columns "
                                + "where table_schema = 'forms' and table_name = 'survey_answer'")
                        .query(String.class)
                        .set())
                .isEqualTo(Set.of("id", "survey", "version", "language", "day", "answers", "agreement", "outside"));
    }

    @Test
    void onlyTheStaffInvites() throws IOException {
        held("invited", "false", LocalDate.now(ZoneOffset.UTC).plusDays(9));
        assertThatThrownBy(() -> surveys.invite(new FormCode(code), Language.EN, 1))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFormThatWasNeverPublishedIsNoSurveyAndTakesNoneDown() throws IOException {
        open();
        var unpublished = code + "-draft";
        var staff = signedIn.asStaff("forms");
        staff.post("/en/forms", Map.of("code", unpublished, "kind", "survey", "title", "Not yet"));
        var fields = Map.of("opens", "2021-07-01", "closes", "2099-07-01", "access", "open");
        assertThat(staff.post("/en/forms/" + unpublished + "/survey", fields).statusCode())
                .isEqualTo(404);
        // As one that was held when nothing refused it.
        database.sql("""
                        insert into forms.survey (form, opens, closes, access, is_told, changed, changed_by)
                        select :form, opens, closes, access, is_told, changed, changed_by from forms.survey where form = :like
                        """).param("form", unpublished).param("like", code).update();
        try {
            var list = signedIn.asNobody().get("/en/surveys");
            assertThat(list.statusCode()).isEqualTo(200);
            assertThat(list.body()).contains(code).doesNotContain(unpublished);
        } finally {
            database.sql("delete from forms.survey where form = :form")
                    .param("form", unpublished)
                    .update();
        }
    }

    @Test
    void showsAnAnswerUnderTheFormAsItWasThen() throws IOException {
        held("open", "false", LocalDate.of(2021, 8, 1));
        answers(1, 0);
        var id = database.sql("select id from forms.survey_answer where survey = :survey")
                .param("survey", code)
                .query(String.class)
                .single();
        var file = folder.resolve("forms.yaml");
        Files.writeString(file, Files.readString(file).replace("I understand", "Today I understand"));
        assertThat(imports.runNow("forms", file).isClean()).isTrue();

        assertThat(page(signedIn.asStaff("forms"), "/en/surveys/answers/" + id).text())
                .contains("I understand the matter better")
                .doesNotContain("Today I understand");
        assertThat(page(signedIn.asStaff("forms"), "/en/surveys/" + code + "/results")
                        .text())
                .contains("Today I understand");
    }

    @Test
    void asksForNoFiles() throws IOException {
        var file = folder.resolve("forms.yaml");
        Files.writeString(file, Files.readString(file).replace("kind: short-text", "kind: file"));

        var run = imports.runNow("forms", file);

        assertThat(run.isClean()).isFalse();
        assertThat(page(signedIn.asNobody(), "/en/surveys/" + code).select("input[type=file]"))
                .isEmpty();
    }

    @Test
    void isClosedBeforeItsFirstDayAndAfterItsLast() throws IOException {
        held("open", "false", LocalDate.of(2021, 8, 1));
        var page = page(signedIn.asNobody(), "/fr/surveys/" + code);

        assertThat(page.select("form[action*=surveys]")).isEmpty();
        assertThat(page.select("main").text()).contains("1 août 2021");
    }

    private void answers(int agreeing, int others) throws IOException {
        var rows = new StringBuilder("survey,record,language,day,better,why\n");
        for (var i = 0; i < agreeing + others; i++) {
            rows.append("%s,%d,%s,2021-07-20,%d,%s%n"
                    .formatted(code, i, i % 6 == 0 ? "ar" : "en", i < agreeing ? 5 : 2, i < agreeing ? "" : "العربية"));
        }
        var file = Files.writeString(folder.resolve("survey-answers.csv"), rows);
        assertThat(imports.runNow("survey-answers", file).added()).isEqualTo(agreeing + others);
        assertThat(imports.runNow("survey-answers", file).unchanged()).isEqualTo(agreeing + others);
    }

    @Test
    void tellsHowManyAnsweredBesideEveryShare() throws IOException {
        held("invited", "true", LocalDate.of(2021, 8, 1));
        answers(9, 3);

        var page = page(signedIn.asNobody(), "/en/surveys/" + code + "/results");

        assertThat(page.select("main").text())
                .contains("12 answers", "response rate 48% of 25 invited", "n = 12", "75%");
        assertThat(page.select("figure svg")).isNotEmpty();
        assertThat(page.select("a[href*=language=ar]"))
                .as("two answers may be told apart")
                .isEmpty();
        assertThat(page.select("main").text()).doesNotContain("العربية والنص");
        assertThat(surveys.about(event)).singleElement().satisfies(card -> {
            assertThat(card.answers()).isEqualTo(12);
            assertThat(card.invited()).isEqualTo(25);
        });
    }

    @Test
    void agreementIsTheShareOfThoseWhoAnswered() throws IOException {
        held("open", "false", LocalDate.of(2021, 8, 1));
        answers(9, 3);

        var value = figures.value(Figure.parse("surveys.agreement; survey=" + code + " question=better"));
        var byLanguage = figures.by(Figure.parse("surveys.agreement; survey=" + code), "language");

        assertThat(value).isInstanceOfSatisfying(FigureValue.Known.class, known -> {
            assertThat(known.value()).isEqualByComparingTo("0.75");
            assertThat(known.records()).isEqualTo(12);
        });
        assertThat(byLanguage.adds()).isFalse();
        assertThat(byLanguage.parts()).hasSize(2);
        assertThat(figures.value(Figure.parse("surveys.agreement; survey=nobody-asked")))
                .isInstanceOf(FigureValue.Undefined.class);
        assertThat(figures.value(Figure.parse("surveys.agreement:share language=ar; survey=" + code)))
                .isInstanceOf(FigureValue.Undefined.class);
        assertThat(figures.value(Figure.parse("surveys.answers; survey=" + code)))
                .isInstanceOfSatisfying(
                        FigureValue.Known.class,
                        known -> assertThat(known.value()).isEqualByComparingTo("12"));
    }

    @Test
    void resultsAreForTheStaffUntilTheyAreTold() throws IOException {
        open();
        for (var path : List.of("/en/surveys/" + code + "/results", "/en/forms/" + code + "/survey/answers.csv")) {
            assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(403);
            assertThat(signedIn.asStaff("forms").get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aScaleBeginsWhereItsReadersBeginToRead() throws IOException {
        open();
        var arabic = page(signedIn.asNobody(), "/ar/surveys/" + code);

        assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select(".scale input").eachAttr("value")).containsExactly("1", "2", "3", "4", "5");
        assertThat(arabic.select(".scale .scale-end").eachText()).containsExactly("لا", "نعم");
    }
}
