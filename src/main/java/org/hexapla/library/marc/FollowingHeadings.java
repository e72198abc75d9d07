package org.hexapla.library.marc;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingChanged;
import org.hexapla.authorities.Headings;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.Work;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What a changed heading changes in records that keep its number only: a heading of another kind moves its
/// fields to the tags of that kind (710 becomes 711), with a history entry each; what a record's model says in
/// the heading's words (a speaker, an item of an agenda, a session) is read anew, which is no change of the
/// record.
@Component
class FollowingHeadings implements JobKind {

    static final String NAME = "marc.follow-heading";

    private static final int BATCH = 500;

    /// Fields whose words stand in the model too.
    private static final List<String> MODELLED = List.of("191", "791", "991", "700", "710");

    private final JdbcClient database;
    private final Headings headings;
    private final HeadingLinks links;
    private final MarcRecords shelves;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    FollowingHeadings(
            JdbcClient database,
            Headings headings,
            HeadingLinks links,
            MarcRecords shelves,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.database = database;
        this.headings = headings;
        this.links = links;
        this.shelves = shelves;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @ApplicationModuleListener
    void on(HeadingChanged changed) {
        var heading = headings.find(changed.heading());
        if (heading.isPresent() && concerns(heading.get())) {
            jobs.start(NAME, Map.of("heading", changed.heading().toString()));
        }
    }

    @Override
    public void work(Work work) {
        var id = new AuthorityId(
                Long.parseLong(Objects.requireNonNull(work.parameters().get("heading"))));
        var heading = headings.find(id).orElseThrow();
        var last = work.checkpoint().map(Long::parseLong).orElse(0L);
        List<RecordId> batch;
        do {
            var after = last;
            batch = transaction.execute(_ -> {
                var records = after(id, after);
                follow(heading, records);
                return records;
            });
            if (!batch.isEmpty()) {
                last = batch.getLast().value();
                work.checkpoint(String.valueOf(last));
            }
        } while (batch.size() == BATCH && !work.isCancelled());
    }

    private void follow(Heading heading, List<RecordId> records) {
        if (!misplaced(heading).isEmpty()) {
            links.change(records, field -> moved(field, heading));
        }
        var byKind = new EnumMap<RecordKind, List<RecordId>>(RecordKind.class);
        kinds(records)
                .forEach((record, kind) -> byKind.computeIfAbsent(kind, _ -> new java.util.ArrayList<>())
                        .add(record));
        byKind.forEach((kind, ids) -> shelves.shelf(kind).reread(ids));
    }

    /// The first digit says how a field uses a heading, the other two of what kind the heading is.
    private static DataField moved(DataField field, Heading heading) {
        var isLinked = field.heading().filter(heading.id()::equals).isPresent();
        if (!isLinked || !isMisplaced(field.tag(), heading)) {
            return field;
        }
        var tag = field.tag().charAt(0) + heading.kind().tag().substring(1);
        return new DataField(tag, field.first(), field.second(), field.subfields());
    }

    private boolean concerns(Heading heading) {
        var tags = tags(heading.id());
        return tags.stream().anyMatch(tag -> MODELLED.contains(tag) || isMisplaced(tag, heading));
    }

    private Collection<String> misplaced(Heading heading) {
        return tags(heading.id()).stream()
                .filter(tag -> isMisplaced(tag, heading))
                .toList();
    }

    private static boolean isMisplaced(String tag, Heading heading) {
        var moved = tag.charAt(0) + heading.kind().tag().substring(1);
        return ControlledFields.of(RecordKind.DOCUMENT, tag)
                        .filter(control -> control.kind() != heading.kind())
                        .isPresent()
                && ControlledFields.of(RecordKind.DOCUMENT, moved)
                        .filter(control -> control.kind() == heading.kind())
                        .isPresent();
    }

    private Collection<String> tags(AuthorityId heading) {
        return new TreeSet<>(database.sql("select distinct tag from library.heading_link where heading = :heading")
                .param("heading", heading.value())
                .query(String.class)
                .list());
    }

    private List<RecordId> after(AuthorityId heading, long last) {
        return database.sql("""
                        select distinct record from library.heading_link
                        where heading = :heading and record > :last order by record limit :most
                        """)
                .param("heading", heading.value())
                .param("last", last)
                .param("most", BATCH)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    private Map<RecordId, RecordKind> kinds(Collection<RecordId> records) {
        var kinds = new java.util.LinkedHashMap<RecordId, RecordKind>();
        database.sql("select id, kind from library.record where id = any(:ids) and state = 'live'")
                .param("ids", records.stream().map(RecordId::value).toArray(Long[]::new))
                .query((row, _) -> kinds.put(
                        new RecordId(row.getLong("id")),
                        RecordKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
        return kinds;
    }
}
