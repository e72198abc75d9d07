package org.hexapla.library.analysis.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.IssuedSamples;

/// A day's documents of our own making: letters, reports, notes, drafts and resolutions, each with what its record
/// should say.
///
/// @param number of the day, so that every test has its own
record FiftyDocuments(IssuedSamples samples, int number) {

    /// @param title as the record should have it
    record Specimen(String symbol, String title, String type, String date, String agenda, byte[] pdf) {}

    private static final List<String> THEMES = List.of(
            "Access to drinking water in mountain villages",
            "Education of girls in rural areas",
            "Protection of the ozone layer",
            "Elimination of river blindness",
            "Safety of navigation on inland waterways",
            "Rights of persons with disabilities",
            "Public libraries and access to information",
            "Disaster risk reduction in coastal cities",
            "Youth employment and vocational training",
            "Desertification and drought");

    List<Specimen> specimens() {
        var all = new ArrayList<Specimen>();
        for (var i = 0; i < 50; i++) {
            var theme = THEMES.get(i % THEMES.size());
            var serial = number * 100 + i;
            all.add(
                    switch (i % 5) {
                        case 0 -> letter(serial, theme);
                        case 1 -> report(serial, theme);
                        case 2 -> note(serial, theme);
                        case 3 -> draft(serial, theme);
                        default -> resolution(serial, theme);
                    });
        }
        return all;
    }

    Path zip(Path folder, List<Specimen> specimens) {
        var entries = new ArrayList<Map<String, String>>();
        var files = new TreeMap<String, byte[]>();
        for (var i = 0; i < specimens.size(); i++) {
            var job = "21%05d".formatted(number * 100 + i);
            entries.add(IssuedSamples.entry(specimens.get(i).symbol(), "E", job));
            files.put(job + ".pdf", specimens.get(i).pdf());
        }
        return IssuedSamples.zip(folder, "NY-2021-08-%02d.zip".formatted(number), entries, files);
    }

    private Specimen letter(int serial, String theme) {
        var day = serial % 27 + 1;
        return specimen(
                "A/76/" + serial,
                "Letter dated %d July 2021 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General"
                        .formatted(day),
                "letter",
                theme,
                serial);
    }

    private Specimen report(int serial, String theme) {
        return specimen(
                "A/76/" + serial, "Report of the Secretary-General on " + small(theme), "report", theme, serial);
    }

    private Specimen note(int serial, String theme) {
        return specimen("A/76/" + serial, "Note by the Secretariat on " + small(theme), "note", theme, serial);
    }

    private Specimen draft(int serial, String theme) {
        return specimen("A/C.2/76/L." + serial, "Draft resolution on " + small(theme), "draft", theme, serial);
    }

    private Specimen resolution(int serial, String theme) {
        return specimen("A/RES/76/" + serial, theme, "resolution", theme, serial);
    }

    private Specimen specimen(String symbol, String title, String type, String theme, int serial) {
        var day = serial % 27 + 1;
        var masthead = List.of(
                "United Nations",
                symbol,
                "General Assembly",
                "Distr.: " + (type.equals("draft") ? "Limited" : "General"),
                "%d August 2021".formatted(day),
                "Original: English",
                "Seventy-sixth session",
                "Agenda item %d".formatted(serial % 100 + 10),
                theme);
        var body = new ArrayList<String>();
        if (type.equals("resolution")) {
            body.add("The General Assembly, recalling its earlier resolutions on " + small(theme) + ",");
        }
        for (var i = 0; i < 6; i++) {
            body.add("In the period under review Governments paid attention to " + small(theme)
                    + ", and the Secretariat gave advice where it was asked for.");
        }
        return new Specimen(
                symbol,
                title,
                type,
                "2021-08-%02d".formatted(day),
                "A/76/251 | %d | %s".formatted(serial % 100 + 10, theme),
                samples.pdf(Language.EN, masthead, title, body));
    }

    private static String small(String theme) {
        return theme.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + theme.substring(1);
    }
}
