package org.hexapla.library.cataloguing.quality;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.proceedings.IndexedSession;

/// What is looked for in the fields that say the items of the agenda, whatever the record.
final class AgendaChecks {

    static final String AGENDA = "991";

    /// The agenda of the Security Council bears a session's number for its symbol: `S/75`.
    private static final Pattern COUNCIL = Pattern.compile("s/(\\d{1,3})");

    private AgendaChecks() {}

    static Stream<Evidence> missing(Examined record, Around around) {
        return record.has(AGENDA)
                ? Stream.empty()
                : Stream.of(new Evidence(AGENDA, "", "$a " + around.settings().agenda()));
    }

    static Stream<Evidence> withoutIndicator(Examined record, Around around) {
        return record.fields(AGENDA)
                .filter(field -> field.first() == ' ')
                .map(field -> new Evidence(AGENDA, Evidence.written(field), "1–4"));
    }

    static Stream<Evidence> twice(Examined record, Around around) {
        var identities = record.identities(AGENDA);
        var worded = record.fields(AGENDA).toList();
        var seen = new HashSet<String>();
        return IntStream.range(0, worded.size())
                .filter(i -> !seen.add(identity(worded.get(i), identities.get(i))))
                .mapToObj(i -> new Evidence(AGENDA, Evidence.written(worded.get(i)), ""));
    }

    /// Notes and codes may differ: an item in words is its document, number, title and subject.
    private static String identity(DataField field, String identity) {
        if (identity.startsWith("heading:")) {
            return identity;
        }
        return Stream.of('a', 'b', 'c', 'd')
                .map(code -> field.text(code).orElse("").strip())
                .toList()
                .toString();
    }

    /// Another agenda of the same session, or that of a session from which none of the record's symbols is.
    static Stream<Evidence> ofAnotherSession(Examined record, Around around) {
        var chosen = around.settings().agenda();
        return record.fields(AGENDA)
                .filter(field -> field.text('a')
                        .flatMap(Symbol::parse)
                        .filter(agenda -> !isKnown(agenda, record, around))
                        .isPresent())
                .map(field -> new Evidence(AGENDA + "$a", field.text('a').orElse(""), chosen));
    }

    private static boolean isKnown(Symbol agenda, Examined record, Around around) {
        if (Symbol.parse(around.settings().agenda())
                .filter(chosen -> chosen.root().equals(agenda.root()))
                .isPresent()) {
            return true;
        }
        var session = session(agenda);
        return session.isPresent()
                && !session.get().equals(around.session())
                && record.fields(record.symbolTag()).anyMatch(field -> SessionChecks.isOf(field, session.get()));
    }

    private static Optional<IndexedSession> session(Symbol agenda) {
        var council = COUNCIL.matcher(agenda.key());
        return council.matches()
                ? IndexedSession.parse("S", council.group(1))
                : agenda.session().flatMap(session -> IndexedSession.parse(session.body(), session.code()));
    }

    static Stream<Evidence> withoutSubject(Examined record, Around around) {
        return record.fields(AGENDA)
                .filter(field ->
                        field.text('d').filter(words -> !words.isBlank()).isEmpty())
                .map(field -> new Evidence(AGENDA + "$d", Evidence.written(field), "$d"));
    }
}
