package org.hexapla.authorities.observances;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Observances;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.authorities.edition.Snapshot;
import org.hexapla.authorities.register.Register;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// The calendar as the database knows it, kept in memory: some hundred observances.
@Component
class KnownObservances implements Observances {

    static final String KIND = "observances";

    private final Snapshot<List<Observance>> snapshot;

    KnownObservances(Editions editions, Register register) {
        this.snapshot = editions.snapshot(
                KIND,
                () -> register.all(KIND).stream()
                        .map(entry -> ObservanceContent.read(entry.id(), entry.content()))
                        .toList());
    }

    @Override
    public Optional<Observance> find(String code) {
        return all().stream()
                .filter(observance -> observance.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Observance> all() {
        return snapshot.get();
    }

    @Override
    public List<Observance> on(MonthDay day) {
        return all().stream()
                .filter(observance -> observance.time().equals(new Observance.EachYear(day)))
                .toList();
    }

    @Override
    public List<Observance> on(LocalDate day) {
        return all().stream()
                .filter(observance -> !(observance.time() instanceof Observance.Years))
                .filter(observance -> observance
                        .in(day.getYear())
                        .filter(span -> span.contains(day))
                        .isPresent())
                .toList();
    }

    @Override
    public List<Observance> named(String text, Language language) {
        var folded = Spelling.folded(text);
        return all().stream()
                .filter(observance -> observance.namesIn(language).stream()
                        .anyMatch(name -> Spelling.folded(name).equals(folded)))
                .toList();
    }
}
