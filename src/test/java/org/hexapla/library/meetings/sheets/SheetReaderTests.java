package org.hexapla.library.meetings.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.meetings.layout.PdfPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class SheetReaderTests {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 4);
    private static final PrintedSheet.Layout PLAIN = new PrintedSheet.Layout(4, true, true, 1, 14, false, true);

    @Autowired
    private States states;

    @Test
    void readsWhatASheetSays() {
        var sheet = sheet(DAY, PLAIN, new Random(1));

        var read = read(sheet.text());

        assertThat(read.draft()).contains(Symbol.of("A/70/L.8"));
        assertThat(read.meetingRecord()).contains(Symbol.of("A/70/PV.64"));
        assertThat(read.day()).isEqualTo(DAY);
        assertThat(read.title()).isEqualTo("Bridges of glass and of light");
        assertThat(read.totals().members()).isEqualTo(193);
        assertThat(letters(read)).isEqualTo(expected(sheet));
    }

    @Test
    void readsAnySheetExactlyOrRefusesIt() {
        var random = new Random(20261122);
        var refused = new ArrayList<String>();
        for (var i = 0; i < 250; i++) {
            var sheet = sheet(anyDay(random), PrintedSheet.Layout.any(random), random);
            if (reader().read(sheet.text()) instanceof SheetReading.Read(var read)) {
                assertThat(letters(read)).as(sheet.text()).isEqualTo(expected(sheet));
            } else {
                refused.add(sheet.layout() + " " + reader().read(sheet.text()));
            }
        }
        // A table whose outer column holds no letter at all does not say whose the letters are.
        assertThat(refused.size())
                .as(() -> refused.stream().limit(12).collect(Collectors.joining("\n")))
                .isLessThan(8);
    }

    @Test
    void neverReadsABrokenSheetWrongly() {
        var random = new Random(7);
        var taken = 0;
        for (var i = 0; i < 400; i++) {
            var sheet = sheet(anyDay(random), PrintedSheet.Layout.any(random), random);
            var broken = broken(sheet.text(), random);
            if (reader().read(broken) instanceof SheetReading.Read(var read)) {
                taken++;
                assertThat(letters(read)).as(broken).isEqualTo(expected(sheet));
            }
        }
        // What is broken outside the table does no harm.
        assertThat(taken).isLessThan(200);
    }

    @Test
    void readsSheetsThatArePdf() throws IOException {
        var random = new Random(3);
        var read = 0;
        for (var i = 0; i < 60; i++) {
            var sheet = sheet(anyDay(random), PrintedSheet.Layout.any(random), random);
            var text = PdfPages.spread(new ByteArrayInputStream(sheet.pdf(random)));
            if (reader().read(text) instanceof SheetReading.Read(var whole)) {
                read++;
                assertThat(letters(whole)).as(text).isEqualTo(expected(sheet));
            }
        }
        assertThat(read).isGreaterThan(50);
    }

    @Test
    void keepsTheTwoCongosApartWhereANameGoesOnBelow() {
        var layout = new PrintedSheet.Layout(3, true, true, 1, 26, true, true);
        for (var seed = 0; seed < 40; seed++) {
            var sheet = sheet(DAY, layout, new Random(seed));
            assertThat(letters(read(sheet.text()))).isEqualTo(expected(sheet));
        }
    }

    @Test
    void refusesANameThatIsCutOffSoThatItMeansTwo() {
        var layout = new PrintedSheet.Layout(4, true, true, 1, 10, false, true);
        var sheet = PrintedSheet.of(DAY, members(DAY), allYes(), layout);

        assertThat(faults(sheet.text())).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo("meetings.sheet.bad.ambiguous");
            assertThat(fault.line()).isPositive();
            assertThat(fault.arguments()).containsExactly("REPUBLIC O", "REPUBLIC OF KOREA; REPUBLIC OF MOLDOVA");
        });
    }

    @Test
    void namesTheMembersThatAreMissing() {
        var text = sheet(DAY, PLAIN, new Random(1)).text().replaceFirst("[YNA ] ALBANIA ", "          ");

        assertThat(faults(text)).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("meetings.sheet.bad.missing");
            assertThat(fault.arguments()).containsExactly(1, "ALBANIA");
        });
    }

    @Test
    void refusesTotalsThatAreNotThoseOfTheLetters() {
        var sheet = sheet(DAY, PLAIN, new Random(1));
        var yes = (int) sheet.totals().getOrDefault('Y', 0);

        assertThat(faults(sheet.text().replace("Yes: " + yes, "Yes: " + (yes + 1))))
                .extracting(SheetReading.Fault::key)
                .contains("meetings.sheet.bad.total");
    }

    @Test
    void refusesASheetOfAnotherDayThanItsMembers() {
        var sheet = sheet(LocalDate.of(2010, 12, 4), PLAIN, new Random(1));

        // South Sudan was admitted in between.
        assertThat(faults(sheet.text().replace("12/4/2010", "12/4/2015")))
                .extracting(SheetReading.Fault::key)
                .contains("meetings.sheet.bad.missing");
    }

    @Test
    void refusesASheetWithoutADayOrTotals() {
        var text = sheet(DAY, PLAIN, new Random(1)).text();

        assertThat(faults(text.replace("Vote Time", "Vote")))
                .extracting(SheetReading.Fault::key)
                .containsExactly("meetings.sheet.bad.no-day");
        assertThat(faults(text.replace("Abstain", "Others")))
                .extracting(SheetReading.Fault::key)
                .containsExactly("meetings.sheet.bad.no-totals");
    }

    @Test
    void knowsTheNamesOfSheetsAndTheirBrokenLetters() {
        var text = sheet(
                        LocalDate.of(2023, 2, 23),
                        new PrintedSheet.Layout(3, true, true, 1, 60, false, true),
                        new Random(5))
                .text()
                .replaceFirst("BOLIVIA \\(PLURINATIONAL STATE OF\\)", "BOLIVIA")
                .replaceFirst("LAO PEOPLE'S DEMOCRATIC REPUBLIC", "LAO PDR")
                .replaceFirst("VENEZUELA \\(BOLIVARIAN REPUBLIC OF\\)", "VENEZUELA")
                .replaceFirst("COTE D'IVOIRE", "C?TE D'IVOIRE");

        for (var turkey : List.of("TÜRKİYE", "TÃœRKÄ°YE", "T?RK?YE", "TURKEY")) {
            assertThat(read(text.replaceFirst("TURKIYE", turkey)).ballots()).hasSize(193);
        }
        assertThat(faults(text.replaceFirst("TURKIYE", "T?RK?Y?"))).isNotEmpty();
    }

    private SheetReader reader() {
        return new SheetReader(this::members);
    }

    private final Map<LocalDate, Members> known = new HashMap<>();

    private Members members(LocalDate day) {
        return known.computeIfAbsent(day, on -> Members.on(on, states));
    }

    private PrintedSheet sheet(LocalDate day, PrintedSheet.Layout layout, Random random) {
        var letters = new HashMap<StateCode, Character>();
        var mood = random.nextInt(100);
        members(day)
                .all()
                .forEach(member -> letters.put(
                        member.code(), random.nextInt(100) < mood ? 'Y' : "YNAX".charAt(random.nextInt(4))));
        return PrintedSheet.of(day, members(day), letters, layout);
    }

    private Map<StateCode, Character> allYes() {
        return members(DAY).all().stream().collect(Collectors.toMap(Members.Member::code, _ -> 'Y'));
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(1985, 1, 1).plusDays(random.nextInt(365 * 40));
    }

    private VoteSheet read(String text) {
        var reading = reader().read(text);
        assertThat(reading).as(text).isInstanceOf(SheetReading.Read.class);
        return ((SheetReading.Read) reading).sheet();
    }

    private List<SheetReading.Fault> faults(String text) {
        assertThat(reader().read(text)).isInstanceOf(SheetReading.Refused.class);
        return ((SheetReading.Refused) reader().read(text)).faults();
    }

    private static Map<StateCode, Character> letters(VoteSheet sheet) {
        return new TreeMap<>(
                sheet.ballots().stream().collect(Collectors.toMap(VoteSheet.Ballot::state, VoteSheet.Ballot::letter)));
    }

    private static Map<StateCode, Character> expected(PrintedSheet sheet) {
        return new TreeMap<>(
                sheet.rows().stream().collect(Collectors.toMap(PrintedSheet.Row::state, PrintedSheet.Row::letter)));
    }

    /// What happens to sheets on their way: a letter is lost, a line is, signs are; columns run into each other.
    private static String broken(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        var at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.replaceFirst("\\b[YNA]\\b", " "));
            case 3 -> lines.set(at, line.replaceAll(" {2,}", " "));
            case 4 -> lines.set(at, line.isEmpty() ? "" : line.substring(random.nextInt(line.length())));
            default -> lines.replaceAll(one -> one.replaceAll("   +", "  "));
        }
        return String.join("\n", lines);
    }
}
