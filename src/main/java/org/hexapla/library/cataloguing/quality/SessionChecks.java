package org.hexapla.library.cataloguing.quality;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.proceedings.IndexedSession;

/// Whether the body and session that a record says are those of its symbol.
final class SessionChecks {

    /// Records and agendas of meetings that are numbered through all sessions: `S/PV.10011`, `S/Agenda/10026`.
    private static final Pattern MEETING = Pattern.compile("[a-z]/(?:pv\\.|sr\\.|agenda/)(\\d{1,6})(?!\\d).*");

    private SessionChecks() {}

    static Stream<Evidence> wrong(Examined record, Around around) {
        var tag = record.symbolTag();
        return record.fields(tag)
                .filter(field -> isOf(field, around.session()))
                .flatMap(field -> symbol(field).stream().flatMap(symbol -> wrong(symbol, field, around)));
    }

    private static Stream<Evidence> wrong(Symbol symbol, DataField field, Around around) {
        var place = field.tag() + "$bc";
        var found = "%s: %s %s".formatted(symbol, said(field, 'b'), said(field, 'c'));
        var derived = symbol.session();
        if (derived.isPresent()) {
            var session = around.session();
            var isRight = derived.get().body().equals(session.organ().letter())
                    && IndexedSession.bare(derived.get().code()).equals(session.code());
            return isRight
                    ? Stream.empty()
                    : Stream.of(new Evidence(
                            place,
                            found,
                            derived.get().body() + "/ " + derived.get().code()));
        }
        return meeting(symbol)
                .filter(_ -> around.settings().hasRange())
                .filter(number -> !around.settings().isInRange(number))
                .map(_ -> new Evidence(place, found, around.settings().range()))
                .stream();
    }

    private static Optional<Integer> meeting(Symbol symbol) {
        var written = MEETING.matcher(symbol.key());
        return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
    }

    /// Whether a field says the session that is looked at, of the organ or of a committee of it.
    static boolean isOf(DataField field, IndexedSession session) {
        var body = said(field, 'b').replaceFirst("/$", "");
        var letter = session.organ().letter();
        return (body.equalsIgnoreCase(letter) || body.startsWith(letter + "/C."))
                && IndexedSession.bare(said(field, 'c')).equalsIgnoreCase(session.code());
    }

    private static Optional<Symbol> symbol(DataField field) {
        return field.text('a').flatMap(Symbol::parse);
    }

    private static String said(DataField field, char code) {
        return field.text(code).orElse("").strip();
    }
}
