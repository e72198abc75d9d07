package org.hexapla.library.cataloguing.quality;

import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;

/// What is looked for in speeches and votes alike: where they come from, when they were, and what they speak of.
final class RecordChecks {

    private static final String SOURCE = "039";
    private static final String PRODUCT = "930";
    private static final String PUBLISHED = "269";
    private static final String MEETING_DAY = "992";

    private RecordChecks() {}

    static Check missing(String tag, char code, String expected) {
        return (record, _) -> record.text(tag, code).isPresent()
                ? Stream.empty()
                : Stream.of(new Evidence(tag + "$" + code, "", expected));
    }

    static Check sourceMissing(String expected) {
        return missing(SOURCE, 'a', expected);
    }

    static Check productMissing(String expected) {
        return missing(PRODUCT, 'a', expected);
    }

    /// Where one of the two is missing, another report says so.
    static Stream<Evidence> productOther(Examined record, Around around) {
        var source = record.text(SOURCE, 'a');
        return source.isPresent()
                        && record.text(PRODUCT, 'a').isPresent()
                        && record.texts(PRODUCT, 'a').noneMatch(source.get()::equals)
                ? Stream.of(new Evidence(
                        PRODUCT + "$a",
                        String.join(", ", record.texts(PRODUCT, 'a').toList()),
                        source.get()))
                : Stream.empty();
    }

    static Stream<Evidence> dateMissing(Examined record, Around around) {
        return missing(MEETING_DAY, 'a', "YYYY-MM-DD").check(record, around);
    }

    static Stream<Evidence> datesDiffer(Examined record, Around around) {
        var published = record.text(PUBLISHED, 'a');
        var met = record.text(MEETING_DAY, 'a');
        return published.isPresent() && met.isPresent() && !published.equals(met)
                ? Stream.of(new Evidence(PUBLISHED + "$a", published.get(), met.get()))
                : Stream.empty();
    }

    /// That the meeting's record is there, and was made of that day.
    ///
    /// @param meeting its symbol, if the record says one
    static Stream<Evidence> dateOther(Optional<Symbol> meeting, Examined record, Around around) {
        var met = record.text(MEETING_DAY, 'a');
        if (met.isEmpty() || meeting.isEmpty()) {
            return Stream.empty();
        }
        var dates = around.paper(meeting.get()).map(Around.Paper::dates);
        if (dates.isEmpty()) {
            return Stream.of(new Evidence(MEETING_DAY + "$a", met.get(), meeting.get() + ": –"));
        }
        return dates.get().contains(met.get())
                ? Stream.empty()
                : Stream.of(new Evidence(
                        MEETING_DAY + "$a", met.get(), meeting.get() + ": " + String.join(", ", dates.get())));
    }

    /// That what it speaks of can be read in English.
    static Stream<Evidence> fileMissing(Examined record, Around around) {
        return record.symbols()
                .filter(symbol ->
                        around.paper(symbol).filter(Around.Paper::isInEnglish).isEmpty())
                .map(symbol -> new Evidence(record.symbolTag() + "$a", symbol.display(), "EN"));
    }
}
