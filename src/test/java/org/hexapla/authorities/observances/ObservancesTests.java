package org.hexapla.authorities.observances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SampleRecords;
import org.hexapla.authorities.DayProclaimed;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Observances;
import org.hexapla.authorities.register.Register;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class ObservancesTests {

    private static final Path SAMPLE = Path.of("sample", "authorities", "observances.yaml");

    @Autowired
    Observances observances;

    @Autowired
    ObservancesImporter importer;

    @Autowired
    Register register;

    @Autowired
    SampleRecords sample;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EventSerializer serializer;

    @TempDir
    Path folder;

    record Proclaimed(String symbol, LocalizedText name, MonthDay day, int since) implements DayProclaimed {}

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    @Test
    void knowsTheVolunteersOnTheFifthAndPersonsWithDisabilitiesOnTheThird() {
        assertThat(observances.on(MonthDay.of(12, 5)))
                .extracting(Observance::code)
                .contains("volunteer-day", "soil-day");
        assertThat(observances.on(MonthDay.of(12, 3)))
                .extracting(Observance::code)
                .containsExactly("disabilities-day");
        var volunteers = observances.named("国际促进经济和社会发展志愿人员日", Language.ZH).getFirst();
        assertThat(volunteers.proclaimedBy()).containsExactly(Symbol.of("A/RES/40/212"));
        assertThat(volunteers.since()).isEqualTo(1986);
    }

    @Test
    void isNamedByEveryNameInItsLanguageOnly() {
        assertThat(observances.named("international volunteer day", Language.EN))
                .extracting(Observance::code)
                .containsExactly("volunteer-day");
        assertThat(observances.named("اليوم الدولي للسلام", Language.AR))
                .extracting(Observance::code)
                .containsExactly("peace-day");
        assertThat(observances.named("International Day of Peace", Language.FR)).isEmpty();
    }

    @Test
    void everySampleEntryHasANameInEachOfficialLanguage() {
        assertThat(observances.all()).hasSizeGreaterThanOrEqualTo(116);
        assertThat(observances.all().stream()
                        .filter(observance -> !observance.code().startsWith("test-")))
                .allMatch(observance -> observance.name().languages().containsAll(Language.OFFICIAL));
    }

    @Test
    void movingDaysAndWeeksFallOnTheirDaysOfAYear() {
        assertThat(observances.on(LocalDate.of(2021, 10, 4)))
                .extracting(Observance::code)
                .contains("habitat-day", "space-week");
        assertThat(observances.on(LocalDate.of(2022, 10, 4)))
                .extracting(Observance::code)
                .doesNotContain("habitat-day");
        assertThat(observances.find("fruits-and-vegetables-year").orElseThrow().in(2022))
                .isEmpty();
        assertThat(observances.find("habitat-day").orElseThrow().in(1980)).isEmpty();
    }

    @Test
    void aSecondReadingChangesNothing() {
        var run = NotedRun.of(people, importer, SAMPLE);

        assertThat(run.unchanged).isEqualTo(246);
        assertThat(run.added + run.changed).isZero();
    }

    @Test
    void refusesATimeThatIsNone() throws IOException {
        var file = folder.resolve("observances-odd.yaml");
        Files.writeString(file, """
                - {code: test-a, time: 02-30, name: {en: A}}
                - {code: test-b, time: sixth monday of may, name: {en: B}}
                - {code: test-c, time: 2030/2021, name: {en: C}}
                - {code: test-d, name: {en: D}}
                - {code: test-e, time: 05-01, since: soon, symbols: [""], name: {en: E}}
                """);
        var run = NotedRun.of(people, importer, file);

        assertThat(run.refused).hasSize(6);
        assertThat(run.added).isZero();
    }

    @Test
    void takesAProclaimedDayInOnceHoweverOftenItIsTold() {
        var proclaimed = new Proclaimed(
                "A/RES/99/901",
                new LocalizedText(Map.of(Language.EN, "Test Day of Columns", Language.FR, "Journée test des colonnes")),
                MonthDay.of(2, 28),
                2044);
        tell(proclaimed);
        tell(proclaimed);

        await().until(() ->
                register.find(KnownObservances.KIND, "test-day-of-columns").isPresent());
        tell(new Proclaimed(
                "A/RES/99/902",
                new LocalizedText(Map.of(Language.FR, "Journée test des colonnes", Language.ES, "Día de prueba")),
                MonthDay.of(2, 28),
                2045));
        await().until(() -> observances
                .find("test-day-of-columns")
                .filter(day -> day.proclaimedBy().size() == 2)
                .isPresent());
        var day = observances.find("test-day-of-columns").orElseThrow();
        assertThat(day.name().languages()).containsExactly(Language.EN, Language.FR, Language.ES);
        assertThat(day.since()).isEqualTo(2044);
        assertThat(observances.on(MonthDay.of(2, 28))).hasSize(1);
        assertThat(register.history(KnownObservances.KIND, day.code())).hasSize(1);
    }

    @Test
    void aProclamationWaitsAsPlainWordsUntilItIsTakenIn() {
        var proclaimed = new Proclaimed("A/RES/99/903", LocalizedText.of(Language.ZH, "测试日"), MonthDay.of(2, 27), 2044);

        var kept = serializer.serialize(proclaimed);

        assertThat(serializer.deserialize(kept, Proclaimed.class)).isEqualTo(proclaimed);
    }

    private void tell(DayProclaimed proclaimed) {
        transaction.executeWithoutResult(_ -> events.publishEvent(proclaimed));
    }
}
