package org.hexapla.library.proceedings.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.library.proceedings.Snapshot;

/// A document under a subject and a code: what the subject index prints, and the Council's agenda is read from.
record SubjectRow(IndexedDocument document, AgendaReference reference, String code) {

    private static final String PARTICIPATION = "X27";

    static Stream<SubjectRow> all(Snapshot snapshot) {
        return IndexedDocument.all(snapshot).flatMap(document -> of(document, snapshot));
    }

    private static Stream<SubjectRow> of(IndexedDocument document, Snapshot snapshot) {
        var session = snapshot.session();
        var isLent = document.record()
                .texts("930", 'a')
                .anyMatch(product -> product.strip()
                        .equalsIgnoreCase(snapshot.configuration().product()));
        return AgendaReference.all(document.record())
                .filter(AgendaReference::isIndexed)
                .filter(reference -> reference.isOf(session.organ()))
                .filter(reference -> isLent ? reference.belongsTo(session) : reference.belongsElsewhere(session))
                .flatMap(reference -> rows(document, reference).stream());
    }

    private static List<SubjectRow> rows(IndexedDocument document, AgendaReference reference) {
        var own = document.primary().code();
        var rows = new ArrayList<SubjectRow>();
        rows.add(new SubjectRow(document, reference, reference.code().isEmpty() ? own : reference.code()));
        // A meeting in which others took part is also a meeting.
        if (reference.code().equals(PARTICIPATION) && !own.isEmpty() && !own.equals(PARTICIPATION)) {
            rows.add(new SubjectRow(document, reference, own));
        }
        return rows;
    }

    boolean isParticipation() {
        return code.equals(PARTICIPATION);
    }
}
