package org.hexapla.library.proceedings.sections;

import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The supplements to the Official Records by number. A number that nobody catalogued has an empty line, so that gaps
/// show.
final class SupplementSection implements Section {

    private static final Pattern DESIGNATOR = Pattern.compile("(?i)GAOR|ESCOR");
    private static final Pattern NUMBER = Pattern.compile("(?i)no\\.\\s*(?<number>(?<digits>\\d{1,4})\\s*[A-Z]?)\\b.*");

    @Override
    public SectionKind kind() {
        return SectionKind.SUPPLEMENTS;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        var lines = new Lines();
        var numbers = new HashSet<Integer>();
        IndexedDocument.all(snapshot)
                .filter(IndexedDocument::isOfTheSession)
                .filter(document -> document.primary().kind() == Symbol.Kind.OTHER
                        || document.primary().kind() == Symbol.Kind.DRAFT)
                .filter(document -> document.text("495")
                        .filter(words -> DESIGNATOR.matcher(words).find())
                        .isPresent())
                .forEach(document -> add(document, numbers, lines));
        // Without any supplement there is no last number, and nothing to fill.
        var last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (var number = 1; number < last; number++) {
            if (!numbers.contains(number)) {
                lines.add(
                        Entry.of("No. " + number, sorting(number, ""), "", "No. " + number, "", Entry.Documents.NONE));
            }
        }
        return lines.sorted();
    }

    private static void add(IndexedDocument document, HashSet<Integer> numbers, Lines lines) {
        var symbol = document.primary().symbol();
        var designator = document.text("495").orElse("");
        var found = NUMBER.matcher(designator);
        if (!found.find()) {
            lines.fault(Fault.noted("no-supplement-number", designator, symbol));
        }
        var isNumbered = found.hasMatch();
        var digits = isNumbered ? Integer.parseInt(found.group("digits")) : 9999;
        if (isNumbered) {
            numbers.add(digits);
        }
        var number = isNumbered ? found.group("number").strip() : "";
        var note = Stream.of(
                        document.text("300").orElse(""),
                        isNumbered ? "(" + "OR no. " + number + ")" : "(" + designator + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
        lines.add(Entry.of(
                        symbol,
                        sorting(digits, number).bySymbol(symbol),
                        "",
                        isNumbered ? "No. " + number : designator,
                        new Titles(document, document.primary().code()).title(),
                        document.symbols())
                .withNote(note));
    }

    private static SortKey sorting(int number, String whole) {
        return SortKey.of("%04d".formatted(number), whole);
    }
}
