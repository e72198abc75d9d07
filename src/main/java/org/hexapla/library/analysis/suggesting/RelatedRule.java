package org.hexapla.library.analysis.suggesting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Relation;
import org.springframework.stereotype.Component;

/// Other documents: the parent of an addendum, the draft that a resolution prints under its title, and those that the
/// text names.
@Component
class RelatedRule implements Rule {

    private static final int MOST_NAMED = 8;

    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\d/.])(?:A|S|E|T)/(?:[A-Z]{1,5}[.\\w-]*/)*(?:ES-|S-)?\\d[\\w-]*(?:/(?:[A-Z][\\w]*\\.\\d+|\\d+))*"
                    + "(?: \\(\\d{4}\\))?(?:/(?:Add|Corr|Rev)\\.\\d+)*");

    /// `[without reference to a Main Committee (A/70/L.8 and Add.1)]`, `[on the report of the Third Committee
    /// (A/80/555)]`
    private static final Pattern SOURCE = Pattern.compile("\\[(?:[^\\]\\[]*?)\\((?<note>[^)]*?/[^)]*)\\)\\]");

    private static final Pattern PLENARY = Pattern.compile("(?<number>\\d+)(?:st|nd|rd|th) plenary meeting");

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var found = new LinkedHashMap<Symbol, Suggestion>();
        parents(text, found);
        source(text, found);
        meeting(text, found);
        named(text, found);
        text.symbols().forEach(found::remove);
        return List.copyOf(found.values());
    }

    private void parents(IssuedText text, Map<Symbol, Suggestion> found) {
        for (var symbol : text.symbols()) {
            symbol.parent()
                    .ifPresent(parent -> found.putIfAbsent(
                            parent, suggestion(kind(symbol, parent), parent, 95, text.told(symbol.display()))));
        }
    }

    private static Relation.Kind kind(Symbol symbol, Symbol parent) {
        var part = symbol.key().substring(parent.key().length());
        return part.contains("corr")
                ? Relation.Kind.CORRIGENDUM_TO
                : part.contains("rev")
                        ? Relation.Kind.REVISES
                        : part.contains("add") ? Relation.Kind.ADDENDUM_TO : Relation.Kind.SEE_ALSO;
    }

    private void source(IssuedText text, Map<Symbol, Suggestion> found) {
        var matcher = SOURCE.matcher(text.mastheadText().replace('\n', ' '));
        if (matcher.find()) {
            for (var symbol : Symbol.list(matcher.group("note"))) {
                var kind = symbol.kind() == Symbol.Kind.DRAFT ? Relation.Kind.DRAFT : Relation.Kind.REPORT;
                found.putIfAbsent(symbol, suggestion(kind, symbol, 93, text.atFirst(matcher.group())));
            }
        }
    }

    /// A resolution says at its end in which meeting it was adopted.
    private void meeting(IssuedText text, Map<Symbol, Suggestion> found) {
        if (text.symbol().kind() != Symbol.Kind.RESOLUTION) {
            return;
        }
        text.numbered().forEach(page -> {
            var matcher = PLENARY.matcher(page.text());
            if (matcher.find()) {
                text.symbol().session().ifPresent(session -> {
                    var meeting = session.meeting(Integer.parseInt(matcher.group("number")));
                    found.putIfAbsent(
                            meeting,
                            suggestion(
                                    Relation.Kind.MEETING,
                                    meeting,
                                    90,
                                    text.around(page, matcher.start(), matcher.end())));
                });
            }
        });
    }

    private void named(IssuedText text, Map<Symbol, Suggestion> found) {
        var places = new LinkedHashMap<Symbol, List<Suggestion.Evidence>>();
        text.numbered().forEach(page -> {
            var matcher = NAMED.matcher(page.text());
            while (matcher.find()) {
                var start = matcher.start();
                var end = matcher.end();
                Symbol.catalogued(matcher.group().replaceFirst("[.-]+$", ""))
                        .ifPresent(symbol -> places.computeIfAbsent(symbol, _ -> new ArrayList<>())
                                .add(text.around(page, start, end)));
            }
        });
        text.symbols().forEach(places::remove);
        Stream.concat(
                        places.entrySet().stream()
                                .filter(place -> place.getValue().size() > 1),
                        places.entrySet().stream()
                                .filter(place -> place.getValue().size() == 1))
                .limit(MOST_NAMED)
                .forEach(place -> found.putIfAbsent(
                        place.getKey(),
                        suggestion(
                                Relation.to(place.getKey()).kind(),
                                place.getKey(),
                                Math.min(70, 35 + 10 * place.getValue().size()),
                                place.getValue().getFirst())));
    }

    private Suggestion suggestion(Relation.Kind kind, Symbol symbol, int certainty, Suggestion.Evidence evidence) {
        return new Suggestion(Field.RELATED, kind.code() + " " + symbol.display(), code(), certainty, evidence);
    }
}
