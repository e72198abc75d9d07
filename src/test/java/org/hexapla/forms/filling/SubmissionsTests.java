package org.hexapla.forms.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hexapla.HexaplaTest;
import org.hexapla.forms.Answers;
import org.hexapla.forms.AttachmentRefused;
import org.hexapla.forms.Mistake;
import org.hexapla.forms.SampleForms;
import org.hexapla.forms.Submission;
import org.hexapla.forms.SubmissionClosed;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.Submitted;
import org.hexapla.forms.TakenSubmission;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class SubmissionsTests {

    private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Submissions submissions;

    @Autowired
    ErasingOnTime erasing;

    @Autowired
    SampleForms sample;

    @Autowired
    SignedIn signedIn;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private final ItemRef about =
            new ItemRef("partners.programme", UUID.randomUUID().toString());

    @BeforeEach
    void forms() {
        sample.load();
    }

    static Map<String, List<String>> good() {
        var values = new HashMap<String, List<String>>();
        values.put("name", List.of("ar=جمعية المياه", "zh=水协会", "en=Water Society"));
        values.put("country", List.of("NAM"));
        values.put("founded", List.of("2001-05-17"));
        values.put("themes", List.of("climate", "peace"));
        values.put("outreach", List.of("We tell schools, radio stations and village councils about it."));
        values.put("languages", List.of("ar"));
        values.put("other-association", List.of("no"));
        values.put("staff", List.of("١٢"));
        values.put("contact-name", List.of("ليلى"));
        values.put("contact-mail", List.of("layla@example.org"));
        values.put("consent", List.of("yes"));
        return values;
    }

    private SubmissionId begun() {
        return submissions.begin(SampleForms.NGO, about, Language.AR);
    }

    private Submission submitted() {
        var id = begun();
        assertThat(submissions.submit(id, new Answers(good()))).isInstanceOf(Submitted.Accepted.class);
        return submissions.find(id);
    }

    @Test
    void keepsADraftHoweverIncompleteAndGoesOnWithIt() {
        var id = begun();

        submissions.save(id, new Answers(Map.of("contact-mail", List.of("not yet an address"))));

        assertThat(submissions.find(id).answers().one("contact-mail")).isEqualTo("not yet an address");
        assertThat(submissions.find(id).isDraft()).isTrue();
        assertThat(submissions.of(about)).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        var id = begun();
        var values = good();
        values.remove("country");
        values.put("other-association", List.of("yes"));

        var answer = submissions.submit(id, new Answers(values));

        assertThat(answer).isInstanceOfSatisfying(Submitted.Incomplete.class, incomplete -> {
            assertThat(incomplete.mistakes()).extracting(Mistake::question).containsExactly("country", "which-body");
            assertThat(incomplete.draft().answers().one("contact-name")).isEqualTo("ليلى");
        });
    }

    @Test
    void whatWasHandedInChangesNoMoreAndKeepsItsLanguageAndVersion() {
        var submission = submitted();

        assertThat(submission.language()).isEqualTo(Language.AR);
        assertThat(submission.version()).isPositive();
        assertThatThrownBy(() -> submissions.save(submission.id(), Answers.none()))
                .isInstanceOf(SubmissionClosed.class);
        assertThatThrownBy(() -> submissions.submit(submission.id(), Answers.none()))
                .isInstanceOf(SubmissionClosed.class);
    }

    @Test
    void revisesWithALinkToTheEarlierOne() {
        var first = submitted();

        var second = submissions.revise(first.id());

        assertThat(submissions.find(second).parent()).isEqualTo(first.id());
        assertThat(submissions.find(second).answers()).isEqualTo(first.answers());
        assertThat(submissions.find(second).isDraft()).isTrue();
    }

    @Test
    void opensADraftByTheLatestSecretWordOnly() {
        var id = begun();
        var first = submissions.secret(id);
        var second = submissions.secret(id);

        assertThat(submissions.opened(first)).isEmpty();
        assertThat(submissions.opened(second)).contains(id);
        assertThat(submissions.opened("")).isEmpty();
        submissions.submit(id, new Answers(good()));
        assertThat(submissions.opened(second)).isEmpty();
    }

    @Test
    void keepsAFileApartAndTakesItAwayWhenAskedTo() throws IOException {
        var id = begun();
        submissions.attach(id, "proof", "../certificate شهادة.pdf", new ByteArrayInputStream(PDF));

        submissions.save(id, new Answers(good()));
        assertThat(submissions.find(id).answers().one("proof")).isEqualTo("certificate شهادة.pdf");
        assertThat(submissions.attached(id, "proof")).hasValueSatisfying(file -> {
            assertThat(file.bytes()).isEqualTo(PDF);
            assertThat(file.mediaType()).isEqualTo("application/pdf");
        });

        submissions.save(id, new Answers(Map.of("proof", List.of("remove=on"))));
        assertThat(submissions.find(id).answers().has("proof")).isFalse();
    }

    @Test
    void refusesFilesThatAreNotWhatIsTaken() {
        var id = begun();

        assertThatThrownBy(() -> submissions.attach(
                        id,
                        "proof",
                        "certificate.pdf",
                        new ByteArrayInputStream("<script>".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(AttachmentRefused.class);
        assertThatThrownBy(() -> submissions.attach(id, "country", "certificate.pdf", new ByteArrayInputStream(PDF)))
                .isInstanceOf(AttachmentRefused.class);
        assertThatThrownBy(() -> submissions.attach(
                        id, "proof", "certificate.pdf", new ByteArrayInputStream(new byte[6 * 1024 * 1024])))
                .isInstanceOf(AttachmentRefused.class);
    }

    @Test
    void erasesAPersonAndKeepsWhatIsCounted() throws IOException {
        var id = begun();
        submissions.attach(id, "proof", "certificate.pdf", new ByteArrayInputStream(PDF));
        submissions.submit(id, new Answers(good()));

        submissions.erase(id);

        var erased = submissions.find(id);
        assertThat(erased.state()).isEqualTo(Submission.State.ERASED);
        assertThat(erased.answers().values()).containsOnlyKeys("country", "languages", "other-association", "themes");
        assertThat(submissions.attached(id, "proof")).isEmpty();
    }

    @Test
    void erasesInTimeWhatTheFormNoLongerKeeps() {
        var old = submitted();
        var fresh = submitted();
        database.sql("update forms.submission set submitted = :long where id = :id")
                .param("long", Timestamp.from(clock.instant().minus(Duration.ofDays(1826))))
                .param("id", old.id().value())
                .update();

        erasing.erase();

        assertThat(submissions.find(old.id()).state()).isEqualTo(Submission.State.ERASED);
        assertThat(submissions.find(fresh.id()).state()).isEqualTo(Submission.State.SUBMITTED);
    }

    @Test
    void takesManyInAtOnce() {
        var taken = IntStream.range(0, 10_000)
                .mapToObj(i -> new TakenSubmission(
                        SampleForms.NGO,
                        1,
                        about,
                        Language.OFFICIAL.get(i % 6),
                        new Answers(Map.of("staff", List.of(Integer.toString(i)))),
                        Instant.parse("2021-09-01T10:00:00Z")))
                .toList();
        var begin = System.nanoTime();

        var ids = submissions.takeIn(taken);

        System.out.printf("10,000 submissions in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        assertThat(ids).hasSize(10_000);
        assertThat(submissions.find(ids.get(4711)).answers().one("staff")).isEqualTo("4711");
        database.sql("delete from forms.submission where about = :about")
                .param("about", about.toString())
                .update();
    }

    @Test
    void exportsAllVersionsWithNumberParentAndLanguageSoThatExcelKeepsEveryScript() throws IOException {
        var first = submitted();
        var second = submissions.revise(first.id());
        var staff = signedIn.asStaff("forms");

        var csv = staff.get("/en/forms/ngo-application/answers.csv").body();
        assertThat(csv).startsWith("\ufeff");
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(csv.substring(1)))
                .getRecords();
        var row = rows.stream()
                .filter(record -> record.get("id").equals(second.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("parent")).isEqualTo(first.id().toString());
        assertThat(row.get("language")).isEqualTo("ar");
        assertThat(row.get("state")).isEqualTo("draft");
        assertThat(row.get("name.zh")).isEqualTo("水协会");
        assertThat(row.get("themes")).isEqualTo("climate; peace");

        try (var book = WorkbookFactory.create(
                new ByteArrayInputStream(staff.bytes("/ar/forms/ngo-application/answers.xlsx?labels=ar")))) {
            var sheet = book.getSheetAt(0);
            var head = sheet.getRow(0);
            var columns = IntStream.range(0, head.getLastCellNum())
                    .mapToObj(column -> head.getCell(column).getStringCellValue())
                    .toList();
            assertThat(columns).contains("البلد الذي سُجلت فيه");
            var names = columns.indexOf("الاسم الرسمي: الصينية");
            assertThat(names).isPositive();
            var found = IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .anyMatch(each -> each.getCell(names) != null
                            && each.getCell(names).getStringCellValue().equals("水协会"));
            assertThat(found).isTrue();
        }
    }

    @Test
    void refusesTheAnswersOfAllToEverybodyButTheStaffOfForms() {
        for (var path : List.of("/en/forms/ngo-application/answers", "/en/forms/ngo-application/answers.csv")) {
            assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(403);
            assertThat(signedIn.asStaff("library").get(path).statusCode()).isEqualTo(403);
            assertThat(signedIn.asStaff("forms").get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void givesEachPersonTheirOwnAnswersAndNoOthers() {
        var account = signedIn.account(Role.READER);
        var ids = new SubmissionId[1];
        people.asPerson(account.id(), () -> ids[0] = begun());
        submissions.save(ids[0], new Answers(Map.of("contact-name", List.of("Layla"))));
        var own = signedIn.asNobody();
        own.signIn(account.mail(), SignedIn.PASSWORD);

        assertThat(own.get("/en/answers").body()).contains("/en/answers/" + ids[0]);
        assertThat(own.get("/en/answers.json").body()).contains("\"contact-name\"", "Layla", "\"language\" : \"ar\"");
        assertThat(own.get("/en/answers/" + ids[0]).body()).contains("Layla");
        assertThat(signedIn.asReader().get("/en/answers/" + ids[0]).statusCode())
                .isEqualTo(404);
        assertThat(signedIn.asReader().get("/en/answers.json").body()).doesNotContain("Layla");
    }
}
