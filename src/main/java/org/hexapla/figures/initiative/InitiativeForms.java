package org.hexapla.figures.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.figures.Initiative;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;

/// Between an initiative and the fields of its form: a name for each official language, subprogrammes by commas,
/// resolutions one a line.
final class InitiativeForms {

    private InitiativeForms() {}

    /// What a form that was sent comes to.
    sealed interface Read {

        record Good(Initiative initiative) implements Read {}

        record Bad(InitiativeView.Form form) implements Read {}
    }

    static InitiativeView.Form empty() {
        return new InitiativeView.Form("", true, Map.of(), "", "", List.of());
    }

    static InitiativeView.Form of(Initiative initiative) {
        return new InitiativeView.Form(
                initiative.code(),
                false,
                initiative.name().texts(),
                String.join(", ", initiative.subprogrammes()),
                initiative.mandates().stream().map(Symbol::display).collect(Collectors.joining("\n")),
                List.of());
    }

    /// @param kept the names in languages that the form does not show
    static Read read(String code, boolean isNew, Map<String, String> fields, LocalizedText kept) {
        var faults = new ArrayList<String>();
        var names = new TreeMap<Language, String>();
        Language.OFFICIAL.forEach(language -> names.put(language, fields.getOrDefault("name-" + language, "")));
        var text = kept;
        for (var name : names.entrySet()) {
            text = text.with(name.getKey(), name.getValue());
        }
        if (!Initiative.isCode(code)) {
            faults.add("figures.initiative.fault.code");
        }
        if (text.isEmpty()) {
            faults.add("figures.initiative.fault.name");
        }
        var written = words(fields.getOrDefault("mandates", ""), "\\R");
        var mandates = written.stream()
                .flatMap(symbol -> Symbol.parse(symbol).stream())
                .collect(Collectors.toSet());
        if (mandates.size() != written.size()) {
            faults.add("figures.initiative.fault.mandates");
        }
        var subprogrammes = fields.getOrDefault("subprogrammes", "");
        if (!faults.isEmpty()) {
            return new Read.Bad(new InitiativeView.Form(
                    code, isNew, names, subprogrammes, fields.getOrDefault("mandates", ""), faults));
        }
        return new Read.Good(Initiative.of(code, text, words(subprogrammes, "[,،，;\\s]+"), mandates));
    }

    private static Set<String> words(String written, String between) {
        return Stream.of(written.split(between))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
