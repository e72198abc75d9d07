package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Symbol;

/// The body and session of a vote or speech, with the document in which it is recorded: field 791.
///
/// @param body its code: `A`
/// @param session its code, or empty
public record SessionField(String body, String session) {

    private static final String TAG = "791";

    /// What the field says, else what its symbol tells.
    public static Optional<SessionField> of(MarcRecord record) {
        return record.fields(TAG)
                .flatMap(field -> said(field).stream())
                .findFirst()
                .or(() -> symbol(record)
                        .flatMap(Symbol::session)
                        .map(session -> new SessionField(session.body(), session.code())));
    }

    public static Optional<Symbol> symbol(MarcRecord record) {
        return record.fields(TAG)
                .flatMap(field -> field.text('a').flatMap(Symbol::parse).stream())
                .findFirst();
    }

    /// The fields that say no more than of what kind something is, of which body and in which document.
    ///
    /// @param kind the code of 089
    public static List<DataField> described(String kind, String body, Optional<Symbol> symbol) {
        var where = new ArrayList<Subfield>();
        symbol.ifPresent(one -> where.add(new Subfield.Words('a', one.display())));
        where.add(new Subfield.Words('b', body + "/"));
        return List.of(
                DataField.of("089", new Subfield.Words('b', kind)), DataField.of(TAG, where.toArray(Subfield[]::new)));
    }

    /// The record with this body and session and the symbol of that document.
    public MarcRecord write(Optional<Symbol> symbol, MarcRecord before) {
        var said = of(before);
        // Where nothing says a body or session, none need be said as long as none is known.
        var isSaid = said.filter(this::equals).isPresent() || said.isEmpty() && session.isEmpty();
        if (isSaid && symbol(before).equals(symbol)) {
            return before;
        }
        var subfields = new ArrayList<Subfield>();
        symbol.ifPresent(one -> subfields.add(new Subfield.Words('a', one.display())));
        subfields.add(new Subfield.Words('b', body + "/"));
        if (!session.isEmpty()) {
            subfields.add(new Subfield.Words('c', session));
        }
        var kept = before.fields(TAG)
                .findFirst()
                .map(field -> field.subfields().stream()
                        .filter(subfield -> "abc0".indexOf(subfield.code()) < 0)
                        .toList())
                .orElse(List.of());
        subfields.addAll(kept);
        return before.replacing(
                field -> field.tag().equals(TAG), List.of(DataField.of(TAG, subfields.toArray(Subfield[]::new))));
    }

    private static Optional<SessionField> said(DataField field) {
        return field.text('b')
                .map(SessionField::withoutStroke)
                .filter(body -> !body.isEmpty())
                .map(body ->
                        new SessionField(body, withoutStroke(field.text('c').orElse(""))));
    }

    private static String withoutStroke(String code) {
        return code.strip().replaceFirst("/$", "");
    }
}
