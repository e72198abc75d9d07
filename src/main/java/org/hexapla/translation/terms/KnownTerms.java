package org.hexapla.translation.terms;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hexapla.kernel.Language;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.hexapla.translation.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The term list as the database knows it; read anew when its edition is another.
@Component
class KnownTerms implements Terms {

    private final TermTable table;
    private volatile @Nullable Held held;

    KnownTerms(TermTable table) {
        this.table = table;
    }

    @Override
    public Optional<Term> find(TermId term) {
        return all().stream().filter(known -> known.id().equals(term)).findFirst();
    }

    @Override
    public List<Term> all() {
        return held().terms();
    }

    @Override
    public List<Misused> check(Language language, String text) {
        var held = held();
        return held.checks()
                .computeIfAbsent(language, asked -> new TermCheck(asked, held.terms()))
                .of(text);
    }

    @Override
    public List<Term> in(Language language, String text) {
        var held = held();
        return held.finders()
                .computeIfAbsent(language, asked -> new TermFinder(asked, held.terms()))
                .in(text);
    }

    private Held held() {
        // The number is read before the terms: a change between the two is seen at the next look.
        var edition = table.edition();
        var known = held;
        if (known != null && known.edition() == edition) {
            return known;
        }
        var fresh = new Held(
                edition,
                table.all().stream().map(TermTable.Entry::term).toList(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
        held = fresh;
        return fresh;
    }

    private record Held(
            long edition,
            List<Term> terms,
            ConcurrentMap<Language, TermCheck> checks,
            ConcurrentMap<Language, TermFinder> finders) {}
}
