package org.hexapla.library.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcRecord;

/// What a record says of itself.
public final class Kinds {

    private Kinds() {}

    /// Its kind, by the code of its content (089).
    public static RecordKind of(MarcRecord record) {
        return record.texts("089", 'b')
                .flatMap(code -> switch (code) {
                    case "B22" -> Stream.of(RecordKind.SPEECH);
                    case "B23" -> Stream.of(RecordKind.VOTE);
                    default -> Stream.empty();
                })
                .findFirst()
                .orElse(RecordKind.DOCUMENT);
    }

    /// The symbols that it bears. Speeches and votes bear none: those that they name are others'.
    public static Stream<Symbol> symbols(RecordKind kind, MarcRecord record) {
        return kind == RecordKind.DOCUMENT
                ? record.texts("191", 'a').flatMap(written -> Symbol.parse(written).stream())
                : Stream.empty();
    }

    /// What a person knows it by, in a list.
    public static String title(MarcRecord record) {
        return Stream.of(
                        record.text("191", 'a'),
                        record.text("791", 'a'),
                        record.text("245", 'a').or(() -> record.text("700", 'a')))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
