package org.hexapla.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;

/// Writes the archives of the sample set anew: `HEXAPLA_WRITE_SAMPLE=1 ./hexapla test WritingTheSampleTests`.
@HexaplaTest
@EnabledIfEnvironmentVariable(named = "HEXAPLA_WRITE_SAMPLE", matches = ".+")
class WritingTheSampleTests {

    private static final Path FOLDER = Path.of("sample/library/issued");

    /// Language, its letter, distribution, date, original, title, text.
    private static final String SIX = """
            en; E; Distr.: General; 10 January 2022; Original: English; Report of the Secretary-General on drinking water in mountain villages; Springs and wells give drinking water to mountain villages.
            fr; F; Distr. générale; 10 janvier 2022; Original : anglais; Rapport du Secrétaire général sur l’eau potable dans les villages de montagne; Les sources et les puits donnent l’eau potable aux villages de montagne.
            es; S; Distr. general; 10 de enero de 2022; Original: inglés; Informe del Secretario General sobre el agua potable en los pueblos de montaña; Los manantiales y los pozos dan agua potable a los pueblos de montaña.
            ru; R; Distr.: General; 10 января 2022 года; Original: English; Доклад Генерального секретаря о питьевой воде в горных селениях; Родники и колодцы дают горным селениям питьевую воду.
            ar; A; Distr.: General; 10 كانون الثاني/يناير 2022; Original: English; تقرير الأمين العام عن مياه الشرب في القرى الجبلية; توفر الينابيع والآبار مياه الشرب للقرى الجبلية.
            zh; C; Distr.: General; 2022年1月10日; Original: English; 秘书长关于山村饮用水的报告; 泉水和水井为山村提供饮用水。
            """;

    @Autowired
    IssuedSamples samples;

    private final List<Map<String, String>> entries = new ArrayList<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    @Test
    void writesTheDaysOfTwoStations() throws Exception {
        Files.createDirectories(FOLDER);
        inSixLanguages("A/76/801", "2200801");
        english(
                "A/76/802",
                "2200820",
                "letter",
                "The situation of lighthouses on remote coasts",
                "symbol2",
                "S/2022/802");
        english("A/RES/76/803", "2200830", "resolution", "International Day of Mountain Springs");
        english("A/C.3/76/L.804", "2200840", "draft", "Access to public libraries for children");
        english("A/76/805", "2200850", "report", "Water supply in small islands", "embargo", "2999-12-31");
        entries.add(IssuedSamples.entry("A/76/806", "E", "2200860", "distributionType", "RES"));
        entries.add(IssuedSamples.entry("JOURNAL No. 2022/6", "E", "2200861"));
        write("NY-2022-01-10.zip");
        english("A/HRC/49/808", "2200880", "report", "Right to education in mountain areas");
        english("E/2022/809", "2200890", "note", "Statistics of libraries");
        english("A/76/810", "2200900", "letter", "Protection of seed banks");
        files.put("2200901.pdf", java.util.Objects.requireNonNull(files.get("2200900.pdf")));
        entries.add(IssuedSamples.entry("S/2022/810", "E", "2200901", "title", "Protection of seed banks"));
        write("GVA-2022-01-11.zip");
        assertThat(FOLDER.resolve("NY-2022-01-10.zip")).isNotEmptyFile();
    }

    private void write(String name) {
        IssuedSamples.zip(FOLDER, name, List.copyOf(entries), new TreeMap<>(files));
        entries.clear();
        files.clear();
    }

    private void english(String symbol, String job, String type, String theme, String... more) {
        var title = switch (type) {
            case "letter" ->
                "Letter dated 4 January 2022 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General";
            case "report" -> "Report of the Secretary-General on " + small(theme);
            case "note" -> "Note by the Secretariat on " + small(theme);
            case "draft" -> "Draft resolution on " + small(theme);
            default -> theme;
        };
        var masthead = List.of(
                "United Nations",
                symbol,
                "Distr.: " + (type.equals("draft") ? "Limited" : "General"),
                "10 January 2022",
                "Original: English",
                "Seventy-sixth session",
                "Agenda item " + (symbol.length() + 10),
                theme);
        var paragraphs = List.of(
                "This is a document of the sample set, made up for it; no organ has issued it.",
                theme + " is what it is about, and " + small(theme) + " is what its readers look for.",
                "The Secretariat reports on " + small(theme) + " again in two years.");
        files.put(job + ".pdf", samples.pdf(Language.EN, masthead, title, paragraphs));
        var entry = new LinkedHashMap<>(IssuedSamples.entry(symbol, "E", job, more));
        entry.put("title", title);
        entries.add(entry);
    }

    private void inSixLanguages(String symbol, String job) {
        SIX.lines().map(line -> List.of(line.split("; "))).forEach(words -> {
            var file = job + words.get(1);
            var masthead = List.of(symbol, words.get(2), words.get(3), words.get(4));
            var language = new Language(words.get(0));
            files.put(file + ".pdf", samples.pdf(language, masthead, words.get(5), List.of(words.get(6))));
            entries.add(IssuedSamples.entry(symbol, words.get(1), file, "title", words.get(5)));
        });
    }

    private static String small(String theme) {
        return theme.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + theme.substring(1);
    }
}
