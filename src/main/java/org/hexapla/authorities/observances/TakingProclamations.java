package org.hexapla.authorities.observances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.DayProclaimed;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.register.Codes;
import org.hexapla.authorities.register.Register;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Takes into the calendar the days of which others tell that a resolution proclaimed them.
///
/// A day is told at least once and changes nothing the second time. What the calendar knows already stays: it is
/// only given the resolution and the names that it lacks.
@Component
class TakingProclamations {

    private final Register register;
    private final Audit audit;
    private final People people;

    TakingProclamations(Register register, Audit audit, People people) {
        this.register = register;
        this.audit = audit;
        this.people = people;
    }

    @ApplicationModuleListener
    void take(DayProclaimed proclaimed) {
        people.asProgram(() -> put(proclaimed));
    }

    private void put(DayProclaimed proclaimed) {
        // From the table and not from memory, which may be two seconds behind.
        var all = register.all(KnownObservances.KIND).stream()
                .map(entry -> ObservanceContent.read(entry.id(), entry.content()))
                .toList();
        var known = known(proclaimed, all);
        var now = known.map(observance -> completed(observance, proclaimed))
                .orElseGet(() -> observance(code(proclaimed, all), proclaimed));
        if (known.isPresent() && known.get().equals(now)) {
            return;
        }
        var before = known.map(ObservanceContent::write).orElse("");
        var after = ObservanceContent.write(now);
        register.put(KnownObservances.KIND, now.code(), after);
        var action = known.isEmpty() ? "created" : "changed";
        audit.record(new ItemRef("authorities.observance", now.code()), action, before, after);
    }

    /// The day of that resolution, or of one of its names.
    private static Optional<Observance> known(DayProclaimed proclaimed, List<Observance> all) {
        var time = new Observance.EachYear(proclaimed.day());
        var sameDay = all.stream()
                .filter(observance -> observance.time().equals(time))
                .toList();
        return sameDay.stream()
                .filter(observance -> observance.proclaimedBy().contains(symbol(proclaimed)))
                .findFirst()
                .or(() -> sameDay.stream()
                        .filter(observance -> isNamedSo(observance, proclaimed.name()))
                        .findFirst());
    }

    private static Symbol symbol(DayProclaimed proclaimed) {
        return Symbol.of(proclaimed.symbol());
    }

    private static boolean isNamedSo(Observance observance, LocalizedText name) {
        return name.texts().entrySet().stream()
                .anyMatch(text -> observance.namesIn(text.getKey()).stream()
                        .anyMatch(known -> Spelling.folded(known).equals(Spelling.folded(text.getValue()))));
    }

    private static Observance completed(Observance known, DayProclaimed proclaimed) {
        var name = known.name();
        for (var text : proclaimed.name().texts().entrySet()) {
            if (name.in(text.getKey()).isEmpty()) {
                name = name.with(text.getKey(), text.getValue());
            }
        }
        var symbols = new ArrayList<>(known.proclaimedBy());
        if (!symbols.contains(symbol(proclaimed))) {
            symbols.add(symbol(proclaimed));
        }
        var since = known.since() == null ? Integer.valueOf(proclaimed.since()) : known.since();
        return new Observance(known.code(), name, known.variants(), known.time(), symbols, since);
    }

    private static Observance observance(String code, DayProclaimed proclaimed) {
        return new Observance(
                code,
                proclaimed.name(),
                Map.of(),
                new Observance.EachYear(proclaimed.day()),
                List.of(symbol(proclaimed)),
                proclaimed.since());
    }

    /// From the English name, or from the symbol where it has none.
    private static String code(DayProclaimed proclaimed, List<Observance> all) {
        var words = proclaimed.name().in(Language.EN).orElse(proclaimed.symbol());
        return Codes.free(
                words, code -> all.stream().anyMatch(known -> known.code().equals(code)));
    }
}
