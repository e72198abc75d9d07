package org.hexapla.library.meetings.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.Library;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.FieldDates;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the collection has of a meeting: the record of it, and speeches held there. A speech is the same if day,
/// speakers, states and organisations, meeting and agenda items are.
@Component
class KnownSpeeches {

    private final JdbcClient database;
    private final MarcRecords records;
    private final Library library;

    KnownSpeeches(JdbcClient database, MarcRecords records, Library library) {
        this.database = database;
        this.records = records;
        this.library = library;
    }

    /// The speech of the collection that is this one.
    Optional<RecordId> same(Symbol meeting, MarcRecord speech) {
        return records.shelf(RecordKind.SPEECH).find(held(meeting)).values().stream()
                .filter(entry -> key(entry.record()).equals(key(speech)))
                .map(entry -> entry.id())
                .findFirst();
    }

    private List<RecordId> held(Symbol meeting) {
        return database.sql("select record from library.speech where meeting_key = :key order by record")
                .param("key", meeting.key())
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    /// What is wrong with the record of the meeting, as the key of a message; nothing if all is well.
    Optional<String> fault(Meeting meeting) {
        var document = library.bySymbol(meeting.symbol())
                .filter(card -> card.symbol().root().equals(meeting.symbol().root()));
        if (document.isEmpty()) {
            return Optional.of("meetings.speech.bad.no-meeting");
        }
        var day = records.find(document.get().id()).flatMap(entry -> FieldDates.first(entry.record(), "992", "269"));
        return day.filter(on -> on.iso().equals(meeting.day().toString())).isPresent()
                ? Optional.empty()
                : Optional.of("meetings.speech.bad.other-day");
    }

    private record Key(
            String day,
            Set<AuthorityId> persons,
            Set<AuthorityId> bodies,
            Set<AuthorityId> meetings,
            Set<AuthorityId> items) {}

    private static Key key(MarcRecord record) {
        return new Key(
                FieldDates.first(record, "992", "269").map(day -> day.iso()).orElse(""),
                headings(record, "700"),
                headings(record, "710"),
                headings(record, "711"),
                headings(record, "991"));
    }

    private static Set<AuthorityId> headings(MarcRecord record, String tag) {
        return record.fields(tag).flatMap(DataField::headings).collect(Collectors.toCollection(HashSet::new));
    }
}
