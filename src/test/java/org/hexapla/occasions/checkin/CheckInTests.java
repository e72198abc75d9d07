package org.hexapla.occasions.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.headcount.Headcount;
import org.hexapla.occasions.headcount.Headcounts;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class CheckInTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Gathering gathering;

    @Autowired
    Passes passes;

    @Autowired
    Scans scans;

    @Autowired
    Headcounts headcounts;

    @Autowired
    SignedIn signedIn;

    @BeforeAll
    static void startTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void twoDoorsAndOneTicketAreOnePersonInside() {
        var event = gathering.event("open", 10, 1);
        var token = gathering.comes(event, "Ada", mail());
        var staff = signedIn.asStaff("occasions");

        var first = handIn(staff, event, scan("north-0001", pass(token), "North", "2026-01-01T10:00:00Z"));
        var second = handIn(staff, event, scan("south-0001", pass(token), "South", "2026-01-01T10:00:05Z"));

        assertThat(outcome(first)).isEqualTo("in");
        assertThat(outcome(second)).isEqualTo("again");
        assertThat(second.get("inside").asInt()).isEqualTo(1);
        assertThat(headcounts.of(event)).isEqualTo(new Headcount(1, 1, 1, 1));
    }

    @Test
    void whatIsHandedInTwiceCountsOnceAndLaterDoesNotMatter() {
        var event = gathering.event("open", 10, 1);
        var token = gathering.comes(event, "Ada", mail());
        var other = gathering.comes(event, "Ben", mail());
        var staff = signedIn.asStaff("occasions");
        var kept = "[" + scan("device-0002", pass(other), "West", "2026-01-01T09:59:00Z") + ","
                + scan("device-0001", pass(token), "West", "2026-01-01T09:58:00Z") + "]";

        handInAll(staff, event, kept);
        var again = handInAll(staff, event, kept);

        assertThat(again.get("answers").get(0).get("outcome").asString()).isEqualTo("in");
        assertThat(again.get("inside").asInt()).isEqualTo(2);
        assertThat(scans.latest(event.item(), 10)).hasSize(2);
        assertThat(scans.latest(event.item(), 10).getLast().at()).isEqualTo(Instant.parse("2026-01-01T09:58:00Z"));
    }

    @Test
    void twoDevicesThatHandInTheSamePeopleInAnotherOrderBothSucceed() throws Exception {
        var event = gathering.event("open", 50, 1);
        var tokens = IntStream.range(0, 25)
                .mapToObj(number -> gathering.comes(event, "Person " + number, mail()))
                .toList();
        var staff = List.of(signedIn.asStaff("occasions"), signedIn.asStaff("occasions"));
        var devices = List.of(tokens, tokens.reversed());
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(IntStream.range(0, 2)
                    .<Callable<JsonNode>>mapToObj(
                            device -> () -> handInAll(staff.get(device), event, all(device, devices.get(device))))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().get("answers")).hasSize(25);
            }
        }
        assertThat(headcounts.of(event)).isEqualTo(new Headcount(25, 25, 25, 25));
    }

    private String all(int device, List<String> tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(number -> scan(
                        "device-%d-%04d".formatted(device, number),
                        pass(tokens.get(number)),
                        "Door " + device,
                        "2026-01-01T10:00:%02dZ".formatted(number)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void whoGoesOutIsInsideNoMoreButWasThere() {
        var event = gathering.event("open", 10, 1);
        var token = gathering.comes(event, "Ada", mail());
        var staff = signedIn.asStaff("occasions");

        staff.post("/en/occasions/events/" + event + "/doors", Map.of("pass", pass(token), "door", "East"));
        assertThat(scans.inside(event.item())).isEqualTo(1);
        staff.post("/en/occasions/events/" + event + "/doors", Map.of("pass", pass(token), "way", "out"));

        assertThat(scans.inside(event.item())).isZero();
        assertThat(headcounts.of(event).attended()).isEqualTo(1);
    }

    @Test
    void nobodyComesInWithAPassThatIsNotOursOrNotOfThisEventOrWithoutAPlace() {
        var event = gathering.event("open", 1, 1);
        var other = gathering.event("open", 1, 1);
        var inside = gathering.comes(event, "Ada", mail());
        var waiting = gathering.comes(event, "Ben", mail());
        var staff = signedIn.asStaff("occasions");

        assertThat(outcome(handIn(staff, event, scan("one-000001", pass(inside) + "x", "", now()))))
                .isEqualTo("unknown");
        assertThat(outcome(handIn(staff, event, scan("one-000002", pass(waiting), "", now()))))
                .isEqualTo("no-place");
        assertThat(outcome(handIn(staff, other, scan("one-000003", pass(inside), "", now()))))
                .isEqualTo("elsewhere");
        assertThat(scans.inside(event.item()) + scans.inside(other.item())).isZero();
    }

    @Test
    void whoForgotThePassIsFoundByName() {
        var event = gathering.event("open", 10, 1);
        gathering.comes(event, "顾晓岚", mail());
        var staff = signedIn.asStaff("occasions");

        var page = staff.get("/zh/occasions/events/" + event + "/doors?words=" + encoded("晓岚"));

        assertThat(page.body()).contains("顾晓岚");
        assertThat(signedIn.asReader()
                        .get("/zh/occasions/events/" + event + "/doors")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ليلى الصباغ, شهادة حضور",
        "zh, 顾晓岚, 出席证明",
        "en, Ada Byron, Certificate of attendance",
        "ru, Мирон Ветлугин, Свидетельство об участии",
        "fr, Zoé Lefèvre, Attestation de présence",
        "es, Íñigo Peña, Certificado de asistencia"
    })
    void certificatesAndBadgesAreReadByPeopleAndByThoseWhoListen(String language, String name, String title)
            throws Exception {
        var event = gathering.event("open", 10, 1);
        var token = gathering.comes(event, name, mail());
        var staff = signedIn.asStaff("occasions");
        handIn(staff, event, scan(UUID.randomUUID().toString(), pass(token), "", now()));
        var own = "/" + language + "/registrations/" + token;

        var certificate = signedIn.asNobody().bytes(own + "/certificate.pdf");
        var badge = signedIn.asNobody().bytes(own + "/badge.pdf");

        assertThat(words(certificate)).contains(name).contains(title);
        assertThat(words(badge)).contains(name);
        for (var pdf : new byte[][] {certificate, badge}) {
            try (var parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                    var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                assertThat(judge.validate(parser).isCompliant()).isTrue();
            }
        }
        // They can be looked at afterwards.
        var folder = Path.of("target", "papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve("certificate-" + language + ".pdf"), certificate);
        Files.write(folder.resolve("badge-" + language + ".pdf"), badge);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String pass(String token) {
        return passes.sign(new ItemRef("occasions.registration", Long.toString(gathering.id(token))));
    }

    private static JsonNode handIn(SignedIn.Browser staff, EventCode event, String scan) {
        return handInAll(staff, event, "[" + scan + "]");
    }

    private static JsonNode handInAll(SignedIn.Browser staff, EventCode event, String scans) {
        var answer = staff.send(staff.request("/en/occasions/events/" + event + "/doors/scans")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", staff.csrfToken())
                .POST(BodyPublishers.ofString(scans)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String outcome(JsonNode answer) {
        return answer.get("answers").get(0).get("outcome").asString();
    }

    private static String scan(String id, String code, String door, String at) {
        return JSON.writeValueAsString(Map.of("id", id, "code", code, "door", door, "way", "in", "at", at));
    }

    private static String now() {
        return Instant.now().toString();
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.org";
    }
}
