package org.hexapla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written here is read by a library that did not write it.
class ICalendarTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @ParameterizedTest
    @CsvSource({
        "Europe/Zurich, 2026-03-28, 2026-03-28T08:00:00Z",
        "Europe/Zurich, 2026-03-30, 2026-03-30T07:00:00Z",
        "Europe/Zurich, 2026-10-26, 2026-10-26T08:00:00Z",
        "Europe/Vienna, 2026-07-01, 2026-07-01T07:00:00Z",
        "Europe/Vienna, 2026-12-01, 2026-12-01T08:00:00Z",
        "Africa/Nairobi, 2026-01-15, 2026-01-15T06:00:00Z",
        "Africa/Nairobi, 2026-07-15, 2026-07-15T06:00:00Z",
        "America/New_York, 2026-03-07, 2026-03-07T14:00:00Z",
        "America/New_York, 2026-03-09, 2026-03-09T13:00:00Z",
        "America/New_York, 2026-11-02, 2026-11-02T14:00:00Z",
        "UTC, 2026-03-30, 2026-03-30T09:00:00Z"
    })
    void nineOnTheClockOfAPlaceIsTheSameMomentForAnotherLibrary(String zone, LocalDate day, Instant moment) {
        // The other half of the year stands beside it, so that both clocks are in one calendar.
        var events = List.of(event("a", day, ZoneId.of(zone)), event("b", day.plusMonths(6), ZoneId.of(zone)));

        var read = Biweekly.parse(calendar().of(events)).first();

        assertThat(read.getEvents()).hasSize(2);
        assertThat(read.getEvents().getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(moment);
        assertThat(read.getEvents().getFirst().getDateEnd().getValue().toInstant())
                .isEqualTo(moment.plus(Duration.ofHours(1)));
        if (!zone.equals("UTC")) {
            assertThat(read.getTimezoneInfo().getTimezones()).hasSize(1);
        }
    }

    @Test
    void aTimeStaysByTheClockOfItsPlaceOverSummerAndWinter() {
        var zurich = ZoneId.of("Europe/Zurich");
        var events =
                List.of(event("a", LocalDate.of(2026, 3, 28), zurich), event("b", LocalDate.of(2026, 3, 30), zurich));

        var text = calendar().of(events).replace("\r\n ", "");

        assertThat(text)
                .contains("DTSTART;TZID=Europe/Zurich:20260328T090000")
                .contains("DTSTART;TZID=Europe/Zurich:20260330T090000")
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200");
        assertThat(text.lines().filter(line -> line.equals("BEGIN:VTIMEZONE"))).hasSize(1);
    }

    @Test
    void wordsOfEveryScriptArriveAsTheyWere() {
        var words = "兴趣小组; a, b\\c\nمرحبا";
        var said = new ICalendar.Event(
                "d",
                3,
                Instant.EPOCH,
                new ICalendar.Days(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 3)),
                LocalizedText.of(Language.EN, words.replace("\n", " ")),
                words,
                "Zürich, Saal 1",
                "https://example.org/en",
                ICalendar.Status.CANCELLED,
                List.of("One", "Two, and three"));

        var read =
                Biweekly.parse(calendar().of(List.of(said))).first().getEvents().getFirst();

        assertThat(read.getDescription().getValue()).isEqualTo(words);
        assertThat(read.getSummary().getValue()).isEqualTo(words.replace("\n", " "));
        assertThat(read.getLocation().getValue()).isEqualTo("Zürich, Saal 1");
        assertThat(read.getSequence().getValue()).isEqualTo(3);
        assertThat(read.getStatus().isCancelled()).isTrue();
        assertThat(read.getUid().getValue()).isEqualTo("d@tests.hexapla");
        assertThat(read.getCategories().getFirst().getValues()).containsExactly("One", "Two, and three");
    }

    @Test
    void daysThatComeEachYearComeOnTheSameDayOfTheWeekForAnotherLibrary() {
        var sunday = LocalDate.of(2026, 5, 10);
        var second = new ICalendar.WeekdayEachYear(new ICalendar.Days(sunday, sunday), 2);
        var said = new ICalendar.Event(
                "m",
                0,
                Instant.EPOCH,
                second,
                LocalizedText.of(Language.EN, "Second Sunday of May"),
                "",
                "",
                "",
                ICalendar.Status.CONFIRMED,
                List.of());

        var read =
                Biweekly.parse(calendar().of(List.of(said))).first().getEvents().getFirst();
        var next = read.getDateIterator(TimeZone.getTimeZone("UTC"));
        var days = List.of(next.next(), next.next(), next.next()).stream()
                .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneId.of("UTC")))
                .toList();

        assertThat(days)
                .containsExactly(LocalDate.of(2026, 5, 10), LocalDate.of(2027, 5, 9), LocalDate.of(2028, 5, 14));
        assertThat(read.getTransparency().isTransparent()).isTrue();
        assertThat(read.getUrl()).isNull();
    }

    @Test
    void noLineOfACalendarIsLongerThanReadersTake() {
        var arabic = new ICalendar.Event(
                "c",
                0,
                Instant.EPOCH,
                new ICalendar.Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)),
                LocalizedText.of(Language.AR, "كلمة طويلة ".repeat(30)),
                "",
                "",
                "https://example.org/en",
                ICalendar.Status.CONFIRMED,
                List.of());

        var text = new ICalendar(Language.AR, "خطط", "tests").of(List.of(arabic));

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static ICalendar calendar() {
        return new ICalendar(Language.EN, "Plans", "tests");
    }

    private static ICalendar.Event event(String uid, LocalDate day, ZoneId zone) {
        return new ICalendar.Event(
                uid,
                0,
                Instant.EPOCH,
                ICalendar.Times.of(day.atTime(NINE).atZone(zone), Duration.ofHours(1)),
                LocalizedText.of(Language.EN, "Event"),
                "",
                "",
                "https://example.org/en",
                ICalendar.Status.CONFIRMED,
                List.of());
    }
}
