package org.hexapla.authorities.headings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings.Question;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads headings from the database; nothing is kept in memory, for there may be hundreds of thousands.
@Repository
class HeadingTable {

    /// Of headings that have the parts asked for, so many are told: enough to know that it is not one.
    private static final int MOST_OF_PARTS = 20;

    private static final String COLUMNS = """
            h.id, h.kind, h.parts, h.names, h.code, h.standing, h.merged_into,
                coalesce(nullif(h.qualifier, ''), place.parts ->> 'a', '') as qualifier""";
    private static final String FROM = """
             from authorities.heading h left join authorities.heading place on place.id = h.place
            """;

    private final JdbcClient database;

    HeadingTable(JdbcClient database) {
        this.database = database;
    }

    Map<AuthorityId, Heading> find(Collection<AuthorityId> ids) {
        var found = new LinkedHashMap<AuthorityId, Heading>();
        if (!ids.isEmpty()) {
            database.sql("select " + COLUMNS + FROM + " where h.id = any(:ids)")
                    .param("ids", numbers(ids))
                    .query(HeadingTable::heading)
                    .list()
                    .forEach(heading -> found.put(heading.id(), heading));
        }
        return found;
    }

    Map<AuthorityId, HeadingEntry> entries(Collection<AuthorityId> ids) {
        var found = new LinkedHashMap<AuthorityId, HeadingEntry>();
        if (!ids.isEmpty()) {
            database.sql("""
                            select id, version, standing, merged_into, content
                            from authorities.heading where id = any(:ids) order by id""")
                    .param("ids", numbers(ids))
                    .query(HeadingTable::entry)
                    .list()
                    .forEach(entry -> found.put(entry.id(), entry));
        }
        return found;
    }

    /// The entries of a kind that have a code, by code.
    List<HeadingEntry> withCode(HeadingKind kind) {
        return database.sql("""
                        select id, version, standing, merged_into, content
                        from authorities.heading
                        where kind = :kind and code <> '' and standing = 'live' order by code collate "C" """)
                .param("kind", kind.code())
                .query(HeadingTable::entry)
                .list();
    }

    List<AuthorityId> after(@Nullable AuthorityId last, int most) {
        return database.sql("select id from authorities.heading where id > :last order by id limit :most")
                .param("last", last == null ? 0 : last.value())
                .param("most", most)
                .query((row, _) -> new AuthorityId(row.getLong("id")))
                .list();
    }

    /// By their codes, whatever their standing.
    Map<String, Heading> coded(HeadingKind kind, Collection<String> codes) {
        var found = new HashMap<String, Heading>();
        if (!codes.isEmpty()) {
            database.sql("select " + COLUMNS + FROM + " where h.kind = :kind and h.code <> '' and h.code = any(:codes)")
                    .param("kind", kind.code())
                    .param("codes", codes.toArray(String[]::new))
                    .query(HeadingTable::heading)
                    .list()
                    .forEach(heading -> found.put(heading.code(), heading));
        }
        return found;
    }

    /// Live headings of just these parts and no others.
    Map<Question, List<Heading>> just(List<Question> questions) {
        return asked(questions, "select q.place, " + COLUMNS + """
                 from unnest(:kinds::text[], :keys::text[]) with ordinality as q (kind, key, place)
                join authorities.heading h
                    on h.kind = q.kind and md5(h.key) = md5(q.key) and h.key = q.key and h.standing = 'live'
                left join authorities.heading place on place.id = h.place
                order by q.place, h.id""");
    }

    /// Live headings that have these parts among others.
    Map<Question, List<Heading>> having(List<Question> questions) {
        return asked(questions, "select q.place, " + COLUMNS + """
                 from unnest(:kinds::text[], :parts::text[]) with ordinality as q (kind, parts, place)
                cross join lateral (
                    select * from authorities.heading
                    where kind = q.kind and parts @> q.parts::jsonb and standing = 'live'
                    order by id limit :most) h
                left join authorities.heading place on place.id = h.place
                order by q.place, h.id""");
    }

    private Map<Question, List<Heading>> asked(List<Question> questions, String sql) {
        var found = new HashMap<Question, List<Heading>>();
        var statement = database.sql(sql)
                .param("kinds", texts(questions, question -> question.kind().code()));
        statement = sql.contains(":keys")
                ? statement.param("keys", texts(questions, question -> Parts.key(question.parts())))
                : statement
                        .param("parts", texts(questions, question -> Parts.json(question.parts())))
                        .param("most", MOST_OF_PARTS);
        statement.query(row -> {
            var question = questions.get(row.getInt("place") - 1);
            found.computeIfAbsent(question, _ -> new ArrayList<>()).add(heading(row, 0));
        });
        return found;
    }

    private static String[] texts(List<Question> questions, Function<Question, String> text) {
        return questions.stream().map(text).toArray(String[]::new);
    }

    /// Live headings in the order of their words, a page of them.
    List<Heading> inOrder(HeadingKind kind, long skip, int most) {
        return database.sql("select " + COLUMNS + FROM + """
                         where h.kind = :kind and h.standing = 'live'
                        order by left(h.key, 200), h.id offset :skip limit :most""")
                .param("kind", kind.code())
                .param("skip", skip)
                .param("most", most)
                .query(HeadingTable::heading)
                .list();
    }

    /// How many live ones there are of each kind.
    SortedMap<HeadingKind, Long> counts() {
        var counts = new TreeMap<HeadingKind, Long>();
        database.sql("select kind, count(*) as number from authorities.heading where standing = 'live' group by kind")
                .query(row -> {
                    counts.put(kind(row), row.getLong("number"));
                });
        return counts;
    }

    static Long[] numbers(Collection<AuthorityId> ids) {
        return ids.stream().map(AuthorityId::value).toArray(Long[]::new);
    }

    private static Heading heading(ResultSet row, int number) throws SQLException {
        var parts = Parts.read(row.getString("parts"));
        var name = LocalizedTextJson.read(row.getString("names"));
        return new Heading(
                new AuthorityId(row.getLong("id")),
                kind(row),
                parts,
                name.isEmpty() ? asEntered(parts) : name,
                row.getString("qualifier"),
                row.getString("code"),
                standing(row));
    }

    /// A heading that has no name beside its parts is shown by these.
    private static LocalizedText asEntered(SortedMap<Character, String> parts) {
        var text = String.join(" ", parts.values());
        return LocalizedText.of(SeeFrom.languageOf(text), text);
    }

    private static HeadingEntry entry(ResultSet row, int number) throws SQLException {
        return new HeadingEntry(
                new AuthorityId(row.getLong("id")),
                row.getInt("version"),
                StoredContent.read(row.getString("content")),
                standing(row));
    }

    private static HeadingKind kind(ResultSet row) throws SQLException {
        return Optional.of(row.getString("kind")).flatMap(HeadingKind::parse).orElseThrow();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return Standings.read(row.getString("standing"), row.getLong("merged_into"));
    }
}
