package org.hexapla.library.proceedings.compiling;

import java.util.List;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which records are worth looking at for a session, in the order of their numbers: more than belong to it,
/// never fewer. Those that link to its heading, that say its code or the index's in words, and those that were
/// never catalogued in MARC.
@Component
class Candidates {

    private static final String WORTH = """
            from library.record r where r.state = 'live' and (
                exists (select 1 from library.heading_link l where l.record = r.id and l.heading = any(:headings))
                or exists (select 1 from library.marc m where m.record = r.id
                           and (m.content::text like :session or m.content::text like :product))
                or not exists (select 1 from library.marc m where m.record = r.id))
            """;

    private final SessionHeadings headings;
    private final JdbcClient database;

    Candidates(SessionHeadings headings, JdbcClient database) {
        this.headings = headings;
        this.database = database;
    }

    /// The session's own, looked up once for a whole snapshot.
    Chosen of(Scope scope) {
        return new Chosen(
                headings.of(scope.session()).stream()
                        .map(heading -> heading.value())
                        .toArray(Long[]::new),
                "%\"c\": \"" + scope.session().code() + "%",
                "%" + scope.configuration().product() + "%");
    }

    long count(Chosen chosen) {
        return asked("select count(*) " + WORTH, chosen).query(Long.class).single();
    }

    List<RecordId> after(Chosen chosen, RecordKind kind, @Nullable RecordId last, int most) {
        return asked("select r.id " + WORTH + " and r.kind = :kind and r.id > :last order by r.id limit :most", chosen)
                .param("kind", kind.code())
                .param("last", last == null ? 0 : last.value())
                .param("most", most)
                .query((row, _) -> new RecordId(row.getLong("id")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String question, Chosen chosen) {
        return database.sql(question)
                .param("headings", chosen.headings())
                .param("session", chosen.session())
                .param("product", chosen.product());
    }

    /// By what records are chosen.
    // The driver takes arrays, and nobody changes this one.
    @SuppressWarnings("ArrayRecordComponent")
    record Chosen(Long[] headings, String session, String product) {}
}
