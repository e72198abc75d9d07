package org.hexapla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.hexapla.jobs.Imports;
import org.hexapla.occasions.booking.ToursOnSale;
import org.hexapla.occasions.bureau.Callers;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills in what strangers may fill in with what nobody means well with: the house may say no, but it never breaks, and
/// runs nothing that was written into it.
@HexaplaTest
@Timeout(180)
class NastyFormsTests {

    private static final long SEED = 20261122;
    private static final Duration LENGTH = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Autowired
    SignedIn signedIn;

    @Autowired
    ToursOnSale tours;

    @Autowired
    Gathering gathering;

    @Autowired
    Callers callers;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @Test
    void neverBreakWhateverStrangersFillIn() throws IOException {
        var visitor = new NastyForms(signedIn.asNobody(), new Random(SEED));
        var pages = pages();
        var end = System.nanoTime() + LENGTH.toNanos();
        for (var turn = 0; System.nanoTime() < end; turn++) {
            visitor.send(pages.get(turn % pages.size()).get());
            // Who comes so often does more work at the door each time, which is not what is asked here.
            database.sql("delete from forms.door_passed").update();
        }
        System.out.printf("%d nasty forms%n", visitor.sent());
        assertThat(visitor.broken()).isEmpty();
        assertThat(visitor.sent()).isGreaterThan(3 * pages.size());
    }

    private List<Supplier<String>> pages() throws IOException {
        var slot = tours.slots(2000, 1).getFirst();
        var event = gathering.event("open", 2000, 5);
        var approved = gathering.event("approved", 2000, 5);
        var survey = survey();
        var briefing = callers.asks();
        return List.of(
                () -> "/ru/visits/slots/" + slot,
                () -> "/zh/visits/groups/new",
                () -> "/ar/events/" + event + "/register",
                () -> "/fr/events/" + approved + "/register",
                () -> "/es/registrations/" + gathering.comes(event, "Ada", mail(), "Ben"),
                () -> "/en/visits/bookings/" + tours.booked(slot),
                () -> "/zh/speakers",
                () -> "/ar/briefings/" + briefing,
                () -> "/ar/surveys/" + survey);
    }

    private String survey() throws IOException {
        var code = "nasty-" + UUID.randomUUID().toString().substring(0, 8);
        var form = Files.writeString(folder.resolve("forms.yaml"), """
                - code: %s
                  kind: survey
                  title: {en: After the film}
                  sections:
                    - key: film
                      title: {en: The film}
                      questions:
                        - {key: better, kind: scale, label: {en: Better}, most: 5, agreed: ["4", "5"]}
                        - {key: why, kind: short-text, label: {en: Why}}
                        - {key: long, kind: long-text, label: {en: More}}
                        - {key: many, kind: number, label: {en: How many}, least: 1}
                        - {key: day, kind: date, label: {en: When}}
                        - {key: land, kind: country, label: {en: Where}}
                        - {key: tongue, kind: language, label: {en: In which}}
                        - {key: mail, kind: mail, label: {en: Mail}}
                        - {key: web, kind: web, label: {en: Web}}
                        - {key: names, kind: names, label: {en: Names}}
                        - {key: sure, kind: consent, label: {en: Sure}}
                """.formatted(code));
        assertThat(imports.runNow("forms", form).isClean()).isTrue();
        var held = Files.writeString(folder.resolve("surveys.yaml"), """
                - form: %s
                  opens: 2021-07-01
                  closes: %s
                  access: open
                """.formatted(
                        code, LocalDate.now(ZoneOffset.UTC).plusDays(9)));
        assertThat(imports.runNow("surveys", held).isClean()).isTrue();
        return code;
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.org";
    }
}
