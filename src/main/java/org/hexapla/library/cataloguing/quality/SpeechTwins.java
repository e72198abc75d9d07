package org.hexapla.library.cataloguing.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hexapla.library.RecordId;

/// Which speeches of a session are there twice, or look as if they were.
final class SpeechTwins {

    private final Map<String, List<Seen>> same = new LinkedHashMap<>();
    private final Map<String, List<Seen>> alike = new LinkedHashMap<>();

    /// Hears of a speech.
    void see(Examined record) {
        var who = record.identity("700") + " / " + record.identity("710");
        var where = record.symbols().map(symbol -> symbol.key()).sorted().toList();
        var day = record.text("992", 'a').or(() -> record.text("269", 'a')).orElse("");
        var shown = String.join(
                " / ",
                record.fields("700").map(Evidence::written).toList().toString(),
                record.fields("710").map(Evidence::written).toList().toString(),
                record.texts("791", 'a').toList().toString());
        var seen = new Seen(record.id(), record.entry().version(), shown);
        alike.computeIfAbsent(who + " / " + where, _ -> new ArrayList<>()).add(seen);
        var all = String.join(" / ", who, where.toString(), day, record.identity("711"), record.identity("991"));
        same.computeIfAbsent(all, _ -> new ArrayList<>()).add(seen);
    }

    /// What is to be said of which of them.
    void tell(BiConsumer<Report, Finding> told) {
        same.values().forEach(twins -> tell(Report.SPEECH_TWICE, "700 710 711 791 991 992", twins, told));
        alike.values().forEach(twins -> tell(Report.SPEECH_SAME_MEETING, "700 710 791", twins, told));
    }

    private static void tell(Report report, String place, List<Seen> twins, BiConsumer<Report, Finding> told) {
        if (twins.size() < 2) {
            return;
        }
        for (var twin : twins) {
            var others = twins.stream()
                    .map(Seen::id)
                    .filter(id -> !id.equals(twin.id()))
                    .limit(5)
                    .map(id -> "≠ " + id)
                    .toList();
            told.accept(
                    report,
                    new Finding(
                            twin.id().value(),
                            twin.version(),
                            new Evidence(place, twin.shown(), String.join(", ", others))));
        }
    }

    private record Seen(RecordId id, int version, String shown) {}
}
