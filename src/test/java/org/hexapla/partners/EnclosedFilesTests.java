package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
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
        var pdf = pdf(2 * MEGABYTE);
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
        assertThat(sent(own, "statute.pdf", pdf(6 * MEGABYTE)).body()).contains("5 MB at most");
        assertThat(applicant.post(own, Map.of("do", "submit")).body()).contains("Attach a file.");
    }

    @Test
    void largeFilesGoNowhereButWhereAFormAsksForThem() {
        var unknown = own.substring(0, own.lastIndexOf('/') + 1) + "A".repeat(32);
        assertThat(sent(unknown, "statute.pdf", pdf(2 * MEGABYTE)).statusCode()).isEqualTo(403);
        assertThat(sent("/en/surveys/any", "statute.pdf", pdf(2 * MEGABYTE)).statusCode())
                .isEqualTo(403);
        applicant = signedIn.asReader();
        assertThat(sent("/en/surveys/any", "statute.pdf", pdf(2 * MEGABYTE)).statusCode())
                .isEqualTo(403);
        assertThat(sent(own, "statute.pdf", pdf(12 * MEGABYTE)).statusCode()).isEqualTo(403);
    }

    private static byte[] pdf(int length) {
        var bytes = new byte[length];
        System.arraycopy("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    private HttpResponse<String> sent(String path, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        for (var field : Map.of("_csrf", applicant.csrfToken(), "do", "submit", "a.why", "For the archive")
                .entrySet()) {
            body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(field.getKey(), field.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"f.statute\"; filename=\"%s\"\r\n\r\n"
                .formatted(name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        return applicant.send(applicant
                .request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
