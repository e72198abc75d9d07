package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Certificates that applicants send with a form, as browsers send them.
@HexaplaTest
class EnclosedFilesTests {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    private SignedIn.Browser applicant;
    private String own;

    @BeforeEach
    void begun() throws IOException {
        var file = Files.writeString(folder.resolve("forms.yaml"), """
                - code: proven-form
                  kind: form
                  title: {en: Proof, fr: Preuve}
                  sections:
                    - key: proofs
                      title: {en: Proofs, fr: Preuves}
                      questions:
                        - key: statute
                          kind: file
                          label: {en: The statute, fr: Les statuts}
                          required: true
                        - key: why
                          kind: short-text
                          label: {en: Why, fr: Pourquoi}
                """);
        imports.runNow("forms", file);
        var staff = signedIn.asAdministrator();
        if (staff.get("/en/programmes/proven").statusCode() == 404) {
            new PartnersDesk(staff).programme("proven", "proven-form", Map.of("joins", "organisation"));
        }
        applicant = signedIn.asNobody();
        own = "/en"
                + PartnersDesk.begin(
                        applicant,
                        "proven",
                        Map.of("name", "Maison Ferrabosca", "mail", "a@ferrabosca.example", "language", "en"));
    }

    @Test
    void anApplicantWithoutAnAccountSendsACertificateAndTheStaffReadsIt() {
        assertThat(applicant.get(own).body()).contains("enctype=\"multipart/form-data\"");
        var pdf = SentForm.pdf(2 * MEGABYTE);
        assertThat(sent(own, "statute.pdf", pdf).statusCode()).isEqualTo(303);

        var id = database.sql(
                        "select max(id) from partners.application where name = 'Maison Ferrabosca' and state = 'submitted'")
                .query(Long.class)
                .single();
        var path = "/en/partners/applications/" + id + "/files/statute";
        var staff = signedIn.asStaff("partners");
        assertThat(staff.get("/en/partners/applications/" + id).body())
                .contains(path)
                .contains("statute.pdf");
        assertThat(staff.bytes(path)).isEqualTo(pdf);
        assertThat(staff.get(path).headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("attachment"));
        assertThat(applicant.bytes(own + "/files/statute")).isEqualTo(pdf);
        assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void aFileThatIsNotTakenIsToldBesideItsQuestionAndNothingIsHandedIn() {
        var answer = sent(own, "statute.exe", "MZ".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The file “statute.exe” is not taken")
                .contains("For the archive");
        assertThat(sent(own, "statute.pdf", SentForm.pdf(6 * MEGABYTE)).body()).contains("5 MB at most");
        assertThat(applicant.post(own, Map.of("do", "submit")).body()).contains("Attach a file.");
    }

    @Test
    void largeFilesGoNowhereButWhereAFormAsksForThem() {
        var unknown = own.substring(0, own.lastIndexOf('/') + 1) + "A".repeat(32);
        assertThat(sent(unknown, "statute.pdf", SentForm.pdf(2 * MEGABYTE)).statusCode())
                .isEqualTo(403);
        assertThat(sent("/en/surveys/any", "statute.pdf", SentForm.pdf(2 * MEGABYTE))
                        .statusCode())
                .isEqualTo(403);
        applicant = signedIn.asReader();
        assertThat(sent("/en/surveys/any", "statute.pdf", SentForm.pdf(2 * MEGABYTE))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sent(own, "statute.pdf", SentForm.pdf(12 * MEGABYTE)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverContributesToAConsultationSendsAPaperWithIt() {
        var staff = signedIn.asStaff("partners");
        staff.post("/en/partners/consultations", PartnersDesk.fields("""
                        code: papers
                        title-en: Papers
                        form: proven-form
                        opens: 2020-01-01
                        closes: 2099-12-31
                        languages: en
                        """));
        var path = "/en/consultations/papers/contribute";
        assertThat(applicant.get(path).body()).contains("enctype=\"multipart/form-data\"");
        assertThat(contributed(path, "paper.exe", "MZ".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("The file “paper.exe” is not taken");
        assertThat(applicant.post(path, Map.of("mail", "a@example.org")).body()).contains("Attach a file.");
        assertThat(drafts()).isZero();

        var pdf = SentForm.pdf(2 * MEGABYTE);
        var own = PartnersDesk.expect(303, contributed(path, "paper.pdf", pdf));
        assertThat(applicant.get(own).body()).contains("paper.pdf");
        assertThat(applicant.bytes(own + "/files/statute")).isEqualTo(pdf);
        var desk = "/en/partners/consultations/papers/contributions/1";
        assertThat(staff.get(desk).body()).contains("paper.pdf");
        assertThat(staff.bytes(desk + "/files/statute")).isEqualTo(pdf);
        assertThat(signedIn.asReader().get(desk + "/files/statute").statusCode())
                .isEqualTo(403);
        PartnersDesk.expect(303, applicant.post(own + "/erase", Map.of()));
        assertThat(staff.get(desk + "/files/statute").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> contributed(String path, String name, byte[] file) {
        var fields =
                PartnersDesk.atTheDoor(applicant, path, Map.of("mail", "a@example.org", "a.why", "For the archive"));
        return new SentForm(fields, "f.statute", name, file).to(applicant, path);
    }

    private long drafts() {
        return database.sql("select count(*) from forms.submission where about like 'partners.consultation%papers'")
                .query(Long.class)
                .single();
    }

    @Test
    void anEntitySendsEvidenceWithItsScorecard() {
        var staff = signedIn.asStaff("partners");
        var card = PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/scorecards",
                        Map.of("code", "proofs", "name-en", "Proofs", "form", "proven-form")));
        PartnersDesk.expect(
                303,
                staff.post(card + "/rounds", Map.of("year", "2021", "opens", "2022-01-01", "closes", "2022-03-31")));
        var entity = PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/register/new", Map.of("kind", "organisation", "name-en", "Proof House")))
                .replaceFirst(".*/", "");
        PartnersDesk.expect(303, staff.post(card + "/entities", Map.of("partner", entity, "since", "2020")));
        var keeper = signedIn.account(Role.READER);
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + entity + "/contacts",
                        Map.of("name", "K", "mail", keeper.mail(), "role", "press", "language", "en", "keeps", "on")));
        var own = "/en/members/" + entity + "/scorecards/proofs/2021";
        var pdf = SentForm.pdf(2 * MEGABYTE);
        // Who keeps no profile sends nothing large there.
        assertThat(sent(own, "evidence.pdf", pdf).statusCode()).isEqualTo(403);
        applicant.signIn(keeper.mail(), SignedIn.PASSWORD);
        assertThat(sent(own, "evidence.exe", "MZ".getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(422);
        assertThat(sent(own, "evidence.pdf", pdf).statusCode()).isEqualTo(303);
        assertThat(applicant.get(own).body()).contains("evidence.pdf");
        assertThat(applicant.bytes(own + "/files/statute")).isEqualTo(pdf);
        assertThat(signedIn.asReader().get(own + "/files/statute").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> sent(String path, String name, byte[] file) {
        return new SentForm(Map.of("do", "submit", "a.why", "For the archive"), "f.statute", name, file)
                .to(applicant, path);
    }
}
