package org.hexapla.library.analysis.suggesting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.hexapla.kernel.Symbol;
import org.springframework.stereotype.Component;

/// The symbols the document bears: those the sender gave, and a joint one that the masthead prints with them.
@Component
class SymbolsRule implements Rule {

    /// `A/80/434-S/2025/632`: two symbols in one line, or each in its own.
    private static final Pattern PRINTED = Pattern.compile(
            "(?<![\\p{L}\\d/])(?:A|S|E|T|ST|TD|CCPR|CEDAW|CAT|CRC|CERD|DP|UNEP|HSP|ID|ESCAP|ECE)/[A-Z0-9][\\w.]*"
                    + "(?:/(?:\\d+|[A-Z][\\w]*\\.?\\d*(?: \\(\\d{4}\\))?))*");

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var found = new ArrayList<Suggestion>();
        for (var symbol : text.symbols()) {
            found.add(new Suggestion(Field.SYMBOL, symbol.display(), code(), 98, text.told(symbol.display())));
        }
        joint(text)
                .forEach(symbol -> found.add(new Suggestion(
                        Field.SYMBOL, symbol.display(), code(), 85, text.atFirst(line(text, symbol.display())))));
        return found;
    }

    private static List<Symbol> joint(IssuedText text) {
        var lines = text.masthead();
        var joint = new LinkedHashSet<Symbol>();
        for (var i = 0; i < lines.size(); i++) {
            var printed = PRINTED.matcher(lines.get(i).replace("*", ""));
            var inLine = new ArrayList<Symbol>();
            while (printed.find()) {
                Symbol.catalogued(printed.group()).ifPresent(inLine::add);
            }
            // A line of the masthead is nothing but symbols; a sentence that names one is another thing.
            var isOnlySymbols = PRINTED.matcher(lines.get(i))
                            .replaceAll("")
                            .replaceAll("[\\s*–—-]|United Nations", "")
                            .length()
                    < 3;
            if (isOnlySymbols && i < 16) {
                joint.addAll(inLine);
            }
        }
        text.symbols().forEach(joint::remove);
        // One that only begins like ours is ours, misread.
        joint.removeIf(symbol -> text.symbols().stream()
                .anyMatch(own -> symbol.key().startsWith(own.key()) || own.key().startsWith(symbol.key())));
        return List.copyOf(joint);
    }

    private static String line(IssuedText text, String symbol) {
        return text.masthead().stream()
                .filter(line -> line.contains(symbol))
                .findFirst()
                .orElse(symbol);
    }
}
