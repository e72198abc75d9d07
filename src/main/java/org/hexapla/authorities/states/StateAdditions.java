package org.hexapla.authorities.states;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// What one file has to say of states, gathered before anything of it is stored.
final class StateAdditions {

    private final Set<Alias> aliases = new LinkedHashSet<>();
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Map<String, RegionNames> regions = new LinkedHashMap<>();
    private final Map<StateCode, String> regionOfState = new LinkedHashMap<>();

    record Alias(StateCode state, String name) {}

    /// @param seat `permanent` or `elected`
    record Term(StateCode state, int firstYear, int lastYear, String seat) {}

    record RegionNames(String code, @Nullable String parent, Map<Language, String> names) {}

    void alias(StateCode state, String name) {
        if (!name.isBlank()) {
            aliases.add(new Alias(state, name.strip()));
        }
    }

    void term(Term term) {
        terms.add(term);
    }

    void region(String code, @Nullable String parent, Language language, String name) {
        regions.computeIfAbsent(code, _ -> new RegionNames(code, parent, new TreeMap<>()))
                .names()
                .put(language, name);
    }

    void belongs(StateCode state, String region) {
        regionOfState.put(state, region);
    }

    /// All states of which something is said.
    Set<StateCode> states() {
        var states = new TreeSet<>(regionOfState.keySet());
        aliases.forEach(alias -> states.add(alias.state()));
        terms.forEach(term -> states.add(term.state()));
        return states;
    }

    Set<Alias> aliases() {
        return aliases;
    }

    Set<Term> terms() {
        return terms;
    }

    Map<String, RegionNames> regions() {
        return regions;
    }

    Map<StateCode, String> regionOfState() {
        return regionOfState;
    }
}
