package org.hexapla.library.cataloguing.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.cataloguing.quality.Around.Mother;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Resolving;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks up what speeches and votes speak of: the records of their meetings, their resolutions, their speakers.
@Component
@Transactional(readOnly = true)
class LookingAround {

    private final JdbcClient database;
    private final MarcRecords records;
    private final Resolving resolving;
    private final Headings headings;

    LookingAround(JdbcClient database, MarcRecords records, Resolving resolving, Headings headings) {
        this.database = database;
        this.records = records;
        this.resolving = resolving;
        this.headings = headings;
    }

    /// What surrounds these records, with what was looked up before.
    ///
    /// @param around what is known so far
    Around around(Collection<Examined> looked, Around around) {
        var keys = looked.stream()
                .filter(record -> record.entry().kind() != RecordKind.DOCUMENT)
                .flatMap(LookingAround::spokenOf)
                .map(Symbol::key)
                .filter(key -> !around.papers().containsKey(key))
                .collect(Collectors.toSet());
        var persons = looked.stream()
                .filter(record -> record.entry().kind() == RecordKind.SPEECH)
                .flatMap(record -> record.headings("700"))
                .filter(heading -> !around.persons().containsKey(heading))
                .collect(Collectors.toSet());
        if (keys.isEmpty() && persons.isEmpty()) {
            return around;
        }
        var papers = new HashMap<>(around.papers());
        papers.putAll(papers(keys));
        var speakers = new HashMap<>(around.persons());
        speakers.putAll(speakers(persons));
        return new Around(around.session(), around.settings(), papers, speakers);
    }

    private static Stream<Symbol> spokenOf(Examined record) {
        return Stream.concat(record.symbols(), record.texts("952", 'a').flatMap(text -> Symbol.parse(text).stream()));
    }

    private Map<String, Around.Paper> papers(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found = database.sql("""
                        select s.key, s.record, exists (
                            select from library.document_file f where f.record = s.record and f.language = 'en') as english
                        from library.document_symbol s where s.key = any(:keys) and not s.is_twin
                        """)
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) ->
                        new Found(row.getString("key"), new RecordId(row.getLong("record")), row.getBoolean("english")))
                .list();
        var entries = resolving.resolved(records.shelf(RecordKind.DOCUMENT)
                .find(found.stream().map(Found::record).toList()));
        var papers = new HashMap<String, Around.Paper>();
        found.forEach(one -> {
            var entry = entries.get(one.record());
            var dates = new TreeSet<String>();
            if (entry != null) {
                entry.record().texts("992", 'a').map(String::strip).forEach(dates::add);
            }
            papers.put(one.key(), new Around.Paper(dates, one.isInEnglish()));
        });
        return papers;
    }

    private Map<AuthorityId, Around.Speaker> speakers(Collection<AuthorityId> persons) {
        var entries = headings.entries(persons);
        var mothers = mothers(entries.values());
        var speakers = new HashMap<AuthorityId, Around.Speaker>();
        entries.forEach((id, entry) -> {
            var name = part(entry, 'a');
            speakers.put(
                    id,
                    new Around.Speaker(
                            name, part(entry, 'g'), isComplete(entry), mothers.getOrDefault(name, Mother.MISSING)));
        });
        return speakers;
    }

    /// Of the names that stand with a function: how the heading of the name alone stands.
    private Map<String, Mother> mothers(Collection<HeadingEntry> entries) {
        var questions = new ArrayList<Headings.Question>();
        var names = new HashSet<String>();
        entries.stream()
                .filter(entry -> !part(entry, 'g').isEmpty())
                .map(entry -> part(entry, 'a'))
                .filter(names::add)
                .forEach(name ->
                        questions.add(new Headings.Question(HeadingKind.PERSON, new TreeMap<>(Map.of('a', name)))));
        var alone = headings.named(questions).values().stream()
                .flatMap(List::stream)
                .filter(heading -> heading.parts().keySet().stream().allMatch(code -> code == 'a'))
                .map(Heading::id)
                .toList();
        var mothers = new HashMap<String, Mother>();
        headings.entries(alone)
                .values()
                .forEach(entry ->
                        mothers.put(part(entry, 'a'), isComplete(entry) ? Mother.COMPLETE : Mother.INCOMPLETE));
        return mothers;
    }

    private static boolean isComplete(HeadingEntry entry) {
        return !entry.content().facts().types().isEmpty();
    }

    private static String part(HeadingEntry entry, char code) {
        return entry.content().parts().getOrDefault(code, "");
    }

    private record Found(String key, RecordId record, boolean isInEnglish) {}
}
