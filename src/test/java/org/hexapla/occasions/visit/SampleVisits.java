package org.hexapla.occasions.visit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Writes `sample/occasions/visits.csv.gz`: invented visitors, a line each, without names; as many as the report
/// counts.
final class SampleVisits {

    private static final Path FILE = Path.of("sample/occasions/visits.csv.gz");

    private static final List<String> COUNTRIES = List.of(
            "AUT", "DEU", "CHE", "FRA", "ITA", "ESP", "GBR", "USA", "CAN", "MEX", "BRA", "ARG", "CHL", "COL", "PER",
            "IND", "CHN", "JPN", "KOR", "THA", "VNM", "IDN", "PHL", "AUS", "NZL", "KEN", "NGA", "GHA", "ZAF", "EGY",
            "MAR", "TUN", "TUR", "LBN", "JOR", "POL", "CZE", "SVK", "HUN", "SVN", "HRV", "SRB", "ROU", "BGR", "GRC",
            "NLD", "BEL", "SWE", "NOR", "FIN", "DNK", "IRL", "PRT", "UKR", "EST");

    private final Random random = new Random(48);
    private final Writer out;
    private int visits;
    private int visitors;

    private SampleVisits(Writer out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(FILE)), StandardCharsets.UTF_8)) {
            var sample = new SampleVisits(out);
            out.write("visitor,visit,station,day,mode,kind,audience,country,language\n");
            sample.geneva();
            sample.newYork();
            sample.vienna();
        }
    }

    /// Visitors of one station, mode and time.
    ///
    /// @param students how many of them are pupils and students
    /// @param languages the language of each visitor in turn
    private record Crowd(
            String station,
            String mode,
            LocalDate first,
            LocalDate last,
            int many,
            int students,
            List<String> languages) {}

    private void geneva() throws IOException {
        var first = LocalDate.of(2021, 8, 1);
        var last = LocalDate.of(2021, 11, 10);
        crowd(
                new Crowd("geneva", "in-person", first, last, 2116, 1164, List.of("fr", "en", "fr", "de", "es", "fr")),
                41);
        crowd(new Crowd("geneva", "online", first, last, 105, 60, List.of("en", "fr")), 20);
        for (var visit = 0; visit < 35; visit++) {
            var line = visit("geneva", day(first, last), "in-person", "protocol");
            for (var guest = 3 + random.nextInt(6); guest > 0; guest--) {
                visitor(line, "staff", country(50), "en");
            }
        }
    }

    private void newYork() throws IOException {
        var first = LocalDate.of(2021, 7, 5);
        var last = LocalDate.of(2022, 1, 28);
        for (var visit = 0; visit < 84; visit++) {
            var line = visit("new-york", day(first, last), "online", "briefing");
            var country = country(50);
            for (var guest = 0; guest < 33; guest++) {
                visitor(line, guest % 3 == 0 ? "adult" : "student", country, visit % 9 == 0 ? "es" : "en");
            }
        }
        crowd(
                new Crowd("new-york", "online", first, last, 3840, 1500, List.of("en", "en", "es", "en", "ase", "fr")),
                50);
    }

    private void vienna() throws IOException {
        var first = LocalDate.of(2021, 9, 1);
        var last = LocalDate.of(2021, 11, 10);
        var other = List.of("de", "de", "de", "en");
        crowd(new Crowd("vienna", "in-person", first, last, 2456, 1720, other), 53);
        crowd(new Crowd("vienna", "online", first, last, 45, 31, List.of("de", "en")), 12);
        for (var year = 2018; year <= 2019; year++) {
            var october = LocalDate.of(year, 10, 1);
            crowd(new Crowd("vienna", "in-person", october, october.plusDays(30), 2990, 1850, other), 53);
        }
    }

    private void crowd(Crowd crowd, int countries) throws IOException {
        var audiences = new ArrayList<String>();
        for (var one = 0; one < crowd.many(); one++) {
            audiences.add(
                    one < crowd.students()
                            ? "student"
                            : List.of("adult", "adult", "child", "senior").get(one % 4));
        }
        Collections.shuffle(audiences.subList(crowd.students(), crowd.many()), random);
        var line = "";
        for (var one = 0; one < crowd.many(); one++) {
            if (one % 20 == 0) {
                var kind = one < crowd.students() - 20 ? "school" : "public";
                line = visit(crowd.station(), day(crowd.first(), crowd.last()), crowd.mode(), kind);
            }
            visitor(
                    line,
                    audiences.get(one),
                    country(countries),
                    crowd.languages().get(one % crowd.languages().size()));
        }
    }

    private LocalDate day(LocalDate first, LocalDate last) {
        var day = first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
        var isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return isWeekend ? day(first, last) : day;
    }

    /// The nearest countries most often.
    private String country(int many) {
        return COUNTRIES.get(Math.min(random.nextInt(many), random.nextInt(many)));
    }

    private String visit(String station, LocalDate day, String mode, String kind) {
        visits++;
        return "sample-%d,%s,%s,%s,%s".formatted(visits, station, day, mode, kind);
    }

    private void visitor(String visit, String audience, String country, String language) throws IOException {
        visitors++;
        out.write("sample-%d,%s,%s,%s,%s\n".formatted(visitors, visit, audience, country, language));
    }
}
