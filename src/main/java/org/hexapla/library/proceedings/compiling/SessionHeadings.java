package org.hexapla.library.proceedings.compiling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Snapshot;
import org.springframework.stereotype.Component;

/// What the authority file knows of a session: its heading and the items of its agenda.
@Component
class SessionHeadings {

    private final Headings headings;

    SessionHeadings(Headings headings) {
        this.headings = headings;
    }

    /// The headings that stand for the session, however its code is written.
    List<AuthorityId> of(IndexedSession session) {
        return headings
                .named(
                        HeadingKind.SESSION,
                        new TreeMap<>(Map.of('b', session.organ().letter() + "/")))
                .stream()
                .filter(heading -> IndexedSession.bare(heading.parts().getOrDefault('c', ""))
                        .equals(session.code()))
                .map(Heading::id)
                .toList();
    }

    /// The items of an agenda, as records of authority: their heading in field 191.
    List<Snapshot.Source> agenda(String symbol) {
        if (symbol.isBlank()) {
            return List.of();
        }
        return headings.named(HeadingKind.AGENDA_ITEM, new TreeMap<>(Map.of('a', symbol))).stream()
                .map(heading -> new Snapshot.Source(
                        heading.id().value(),
                        Snapshot.Type.AGENDA_ITEM,
                        new MarcRecord("", List.of(), List.of(field(heading)))))
                .toList();
    }

    private static DataField field(Heading heading) {
        return new DataField(
                "191",
                ' ',
                ' ',
                heading.parts().entrySet().stream()
                        .<Subfield>map(part -> new Subfield.Words(part.getKey(), part.getValue()))
                        .toList());
    }
}
