package org.hexapla.occasions.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.calendar.Zone;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HexaplaTest
class BureauTests {

    private static final Zone ZURICH = Zone.parse("Europe/Zurich").orElseThrow();

    @LocalServerPort
    int port;

    @Autowired
    Requesting requesting;

    @Autowired
    Bureau bureau;

    @Autowired
    Imports imports;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void speakers() throws Exception {
        imports.runNow("speakers", Path.of("sample/occasions/speakers"));
    }

    @Test
    void whoSpeaksTheLanguageKnowsTheTopicAndIsFreeIsOfferedAndSentOnce() {
        var monday = ZURICH.at("2035-07-02T10:00").orElseThrow();
        var mail = UUID.randomUUID() + "@example.org";
        var id = requesting.ask(asking(mail, "zh", "organization", monday));
        var second = requesting.ask(asking(mail, "zh", "organization", monday.plus(Duration.ofMinutes(30))));
        var staff = signedIn.asStaff("occasions");

        assertThat(staff.get("/en/occasions/bureau/" + id).body())
                .contains("Gu Xiaolan")
                .doesNotContain("Joaquín", "Salma");
        var speaker = bureau.speakers().stream()
                .filter(known -> known.key().equals("gu-xiaolan"))
                .findFirst()
                .orElseThrow();
        staff.post("/en/occasions/bureau/" + id + "/confirm", Map.of("speaker", Long.toString(speaker.id())));

        assertThat(bureau.find(id).orElseThrow().state()).isEqualTo(Briefing.State.CONFIRMED);
        assertThat(letter(mail)).contains("Gu Xiaolan");
        assertThat(letter(speaker.mail())).contains("/zh/events/bureau-briefing-" + id);
        assertThat(new Site(port).get("/fr/events/bureau-briefing-" + id).body())
                .contains("Gu Xiaolan");
        // The same hour is taken.
        assertThat(staff.get("/en/occasions/bureau/" + second).body()).doesNotContain("Gu Xiaolan");
        assertThat(staff.post(
                                "/en/occasions/bureau/" + second + "/confirm",
                                Map.of("speaker", Long.toString(speaker.id())))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void nobodyIsOfferedOutsideTheirHoursOrForALanguageTheyDoNotSpeak() {
        var sunday = ZURICH.at("2035-07-01T10:00").orElseThrow();
        var evening = ZURICH.at("2035-07-03T19:00").orElseThrow();
        var staff = signedIn.asStaff("occasions");
        for (var asked : java.util.List.of(
                asking("a@example.org", "zh", "organization", sunday),
                asking("a@example.org", "zh", "organization", evening),
                asking("a@example.org", "ru", "organization", sunday.plus(Duration.ofDays(3))))) {
            assertThat(staff.get("/en/occasions/bureau/" + requesting.ask(asked))
                            .body())
                    .contains("Nobody who speaks the language");
        }
    }

    @Test
    void whoAskedSaysHowItWasOnceItIsOver() {
        var mail = UUID.randomUUID() + "@example.org";
        var id = requesting.ask(
                asking(mail, "en", "careers", ZURICH.at("2035-07-05T10:00").orElseThrow()));
        var own = "/fr/briefings/" + requesting.address(id);
        var visitor = signedIn.asNobody();
        assertThat(visitor.get(own).body()).contains("Demande reçue");
        assertThat(visitor.post(own + "/feedback", Map.of("rating", "5")).statusCode())
                .isEqualTo(409);

        var past = LocalDate.now(java.time.ZoneOffset.UTC)
                .minusDays(3)
                .atTime(9, 0)
                .toInstant(java.time.ZoneOffset.UTC);
        database.sql(
                        "update occasions.bureau_request set state = 'confirmed', starts = :from, ends = :until where id = :id")
                .param("from", java.sql.Timestamp.from(past))
                .param("until", java.sql.Timestamp.from(past.plus(Duration.ofHours(1))))
                .param("id", id)
                .update();
        assertThat(visitor.get(own).body()).contains("name=\"rating\"");
        visitor.post(own + "/feedback", Map.of("rating", "4", "feedback", "Très clair"));

        assertThat(signedIn.asStaff("occasions")
                        .get("/en/occasions/bureau/" + id)
                        .body())
                .contains("4 of 5", "Très clair");
        assertThat(visitor.get(own.substring(0, own.length() - 1) + "z").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoAskedIsForgottenLongAfterIt() {
        var starts = ZURICH.at("2035-07-06T10:00").orElseThrow();
        var id = requesting.ask(asking("ada@example.org", "en", "careers", starts));
        transaction.executeWithoutResult(status -> {
            bureau.forget(starts);
            assertThat(bureau.find(id).orElseThrow().asking().name()).isEqualTo("Ada Byron");
            bureau.forget(starts.plus(Duration.ofDays(1)));
            var kept = bureau.find(id).orElseThrow().asking();
            assertThat(kept.name() + kept.mail() + kept.note()).isEmpty();
            assertThat(kept.people()).isEqualTo(40);
            status.setRollbackOnly();
        });
    }

    @Test
    void aRequestThatCannotBeMetIsRefusedBeforeItIsTaken() {
        assertThatThrownBy(() -> requesting.ask(asking("nobody", "en", "careers", Instant.EPOCH)))
                .isInstanceOf(BureauRefused.class);
        assertThat(new Site(port).get("/ar/speakers").body()).contains("سلمى المنصوري");
        assertThat(signedIn.asReader().get("/en/occasions/bureau").statusCode()).isEqualTo(403);
    }

    private static Briefing.Asking asking(String mail, String spoken, String topic, Instant starts) {
        return new Briefing.Asking(
                "Ada Byron",
                mail,
                "School of the lake",
                Language.EN,
                new Language(spoken),
                topic,
                starts,
                starts.plus(Duration.ofHours(1)),
                ZURICH,
                "Hall 2",
                40,
                "");
    }

    private String letter(String mail) {
        return database.sql(
                        "select subject || body as letter from people.outgoing_mail where address = :mail order by id desc limit 1")
                .param("mail", mail)
                .query((row, _) -> row.getString("letter"))
                .single();
    }
}
