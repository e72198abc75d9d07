package org.hexapla.library.analysis.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.analysis.Deadlines;
import org.hexapla.library.analysis.Moving;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.Works;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds the document in analysis that an arriving file belongs to, or begins one.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArrivingWorks {

    private final JdbcClient database;
    private final Works works;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Moving moving;
    private final Clock clock;

    ArrivingWorks(
            JdbcClient database, Works works, Documents documents, Deadlines deadlines, Moving moving, Clock clock) {
        this.database = database;
        this.works = works;
        this.documents = documents;
        this.deadlines = deadlines;
        this.moving = moving;
        this.clock = clock;
    }

    /// The documents that bear one of the symbols, the first of which the file belongs to. A symbol that none bears
    /// yet is given to it.
    List<WorkId> bearing(Station station, LocalDate day, List<Symbol> symbols, String title) {
        var bearing = works.bearing(symbols);
        if (bearing.isEmpty()) {
            var work = insert(station, day, symbols, title, "received");
            documents.idsBySymbol(symbols).values().stream()
                    .findFirst()
                    .ifPresent(record -> moving.became(work, record));
            moving.note(work, "received", "");
            return List.of(work);
        }
        if (works.all(bearing).values().iterator().next().record() == null) {
            name(bearing.getFirst(), symbols);
        }
        return bearing;
    }

    /// A document that came into the catalogue another way stands here only to be found.
    WorkId standingFor(Station station, LocalDate day, org.hexapla.library.RecordId record) {
        var document = documents.find(record).orElseThrow();
        var work = insert(
                station,
                day,
                document.description().symbols(),
                document.description().title().words(org.hexapla.kernel.Language.EN),
                "released");
        moving.became(work, record);
        return work;
    }

    private WorkId insert(Station station, LocalDate day, List<Symbol> symbols, String title, String stage) {
        var kind = new DescriptionDraft(symbols).finished().type().code();
        var id = database.sql("""
                        insert into library.analysis_work (station, day, kind, symbol, title, stage, due, received_at)
                        values (:station, :day, :kind, :symbol, :title, :stage, :due, :now) returning id
                        """)
                .param("station", station.code())
                .param("day", day)
                .param("kind", kind)
                .param("symbol", symbols.getFirst().display())
                .param("title", title)
                .param("stage", stage)
                .param("due", deadlines.due(station, kind, LocalDate.ofInstant(clock.instant(), station.zone())))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        var work = new WorkId(id);
        name(work, symbols);
        return work;
    }

    private void name(WorkId work, List<Symbol> symbols) {
        symbols.forEach(symbol -> database.sql("""
                        insert into library.analysis_symbol (key, display, work, position)
                        select :key, :display, :work, coalesce(max(position) + 1, 0)
                        from library.analysis_symbol where work = :work
                        on conflict do nothing
                        """)
                .param("key", symbol.key())
                .param("display", symbol.display())
                .param("work", work.value())
                .update());
    }
}
