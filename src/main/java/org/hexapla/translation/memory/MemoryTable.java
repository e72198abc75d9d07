package org.hexapla.translation.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.hexapla.translation.LanguagePair;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps pairs of sentences, each with the numbers of its source's words in order, and how many sentences have a word.
@Repository
class MemoryTable {

    private static final String ROW =
            "select id, source_language, target_language, source, target, item, made, by from translation.memory";

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate many;

    MemoryTable(JdbcClient database, NamedParameterJdbcTemplate many) {
        this.database = database;
        this.many = many;
    }

    record Row(long id, LanguagePair pair, String source, String target, String item, Instant made, PersonId by) {}

    /// @param tokens the numbers of the words, in order
    record Counted(long id, int[] tokens) {}

    /// The numbers of words in a memory, in order. They tell the languages apart, so that one index does for all.
    static int[] tokens(LanguagePair pair, List<String> words) {
        var salt = pair.toString().hashCode() * 31;
        return words.stream()
                .mapToInt(word -> mixed(salt + word.hashCode()))
                .sorted()
                .toArray();
    }

    /// Words that are alike have hashes that are near each other.
    private static int mixed(int hash) {
        var mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    /// @return how many were not known
    int add(LanguagePair pair, List<Kept> fresh, Timestamp at, PersonId by) {
        var rows = new ArrayList<MapSqlParameterSource>();
        for (var kept : fresh) {
            rows.add(new MapSqlParameterSource()
                    .addValue("from", pair.source().tag())
                    .addValue("to", pair.target().tag())
                    .addValue("source", kept.source())
                    .addValue("target", kept.target())
                    .addValue("item", kept.item())
                    .addValue("tokens", tokens(pair, Tokens.of(pair.source(), kept.source())))
                    .addValue("at", at)
                    .addValue("by", by.value()));
        }
        var before = last();
        many.batchUpdate("""
                        insert into translation.memory
                            (source_language, target_language, source, target, item, tokens, made, by)
                        values (:from, :to, :source, :target, :item, :tokens, :at, :by)
                        on conflict (md5(source), source_language, target_language, md5(target)) do update
                        set made = greatest(memory.made, excluded.made),
                            item = case when excluded.item = '' then memory.item else excluded.item end
                        """, rows.toArray(MapSqlParameterSource[]::new));
        return count(before);
    }

    private long last() {
        return database.sql("select coalesce(max(id), 0) from translation.memory")
                .query(Long.class)
                .single();
    }

    /// Counts the words of what came in. In the order of their numbers, so that no two who add wait for each other.
    private int count(long after) {
        var words = new TreeMap<Integer, Integer>();
        var added = new int[1];
        database.sql("""
                        select tokens from translation.memory
                        where id > :after and xmin = pg_current_xact_id()::xid
                        """).param("after", after).query(row -> {
            added[0]++;
            Arrays.stream((Integer[]) row.getArray("tokens").getArray())
                    .distinct()
                    .forEach(token -> words.merge(token, 1, Integer::sum));
        });
        database.sql("""
                        insert into translation.memory_word (token, sentences)
                        select token, sentences from unnest(:tokens::int[], :counts::int[]) as fresh (token, sentences)
                        order by token
                        on conflict (token) do update set sentences = memory_word.sentences + excluded.sentences
                        """)
                .param(
                        "tokens",
                        words.keySet().stream().mapToInt(Integer::intValue).toArray())
                .param(
                        "counts",
                        words.values().stream().mapToInt(Integer::intValue).toArray())
                .update();
        return added[0];
    }

    Map<Integer, Long> frequencies(int[] tokens) {
        var known = new HashMap<Integer, Long>();
        database.sql("select token, sentences from translation.memory_word where token = any(:tokens)")
                .param("tokens", tokens)
                .query(row -> {
                    known.put(row.getInt("token"), row.getLong("sentences"));
                });
        return known;
    }

    /// Sentences of some length that have one of the words.
    List<Counted> holding(int[] tokens, int least, int longest, int most) {
        return database.sql("""
                        select id, tokens from translation.memory
                        where tokens && :tokens::int[] and cardinality(tokens) between :least and :longest
                        limit :most
                        """)
                .param("tokens", tokens)
                .param("least", least)
                .param("longest", longest)
                .param("most", most)
                .query((row, _) -> new Counted(
                        row.getLong("id"),
                        Arrays.stream((Integer[]) row.getArray("tokens").getArray())
                                .mapToInt(Integer::intValue)
                                .toArray()))
                .list();
    }

    List<Row> read(Collection<Long> ids) {
        return database.sql(ROW + " where id = any(:ids)")
                .param("ids", ids.stream().mapToLong(Long::longValue).toArray())
                .query((row, _) -> row(row))
                .list();
    }

    List<Row> same(LanguagePair pair, String sentence) {
        return database.sql(ROW + """
                         where md5(source) = md5(:sentence) and source = :sentence
                           and source_language = :from and target_language = :to order by made desc limit 20
                        """)
                .param("sentence", sentence)
                .param("from", pair.source().tag())
                .param("to", pair.target().tag())
                .query((row, _) -> row(row))
                .list();
    }

    List<String> sources(LanguagePair pair, String item) {
        return database.sql("""
                        select source from translation.memory
                        where item = :item and item <> '' and source_language = :from and target_language = :to
                        order by id
                        """)
                .param("item", item)
                .param("from", pair.source().tag())
                .param("to", pair.target().tag())
                .query((row, _) -> row.getString("source"))
                .list();
    }

    List<Row> containing(LanguagePair pair, String words, int most) {
        var pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return database.sql(ROW + """
                         where source_language = :from and target_language = :to
                           and (source ilike :pattern or target ilike :pattern)
                        order by made desc, id desc limit :most
                        """)
                .param("from", pair.source().tag())
                .param("to", pair.target().tag())
                .param("pattern", pattern)
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    Map<LanguagePair, Long> sizes() {
        var sizes = new LinkedHashMap<LanguagePair, Long>();
        database.sql("""
                        select source_language, target_language, count(*) as sentences from translation.memory
                        group by source_language, target_language order by sentences desc
                        """).query(row -> {
            sizes.put(pair(row), row.getLong("sentences"));
        });
        return sizes;
    }

    /// Gives all of a pair, in the order of their numbers.
    void each(LanguagePair pair, Consumer<Row> rows) {
        var after = 0L;
        List<Row> batch;
        do {
            batch = database.sql(ROW + """
                             where source_language = :from and target_language = :to and id > :after
                            order by id limit 1000
                            """)
                    .param("from", pair.source().tag())
                    .param("to", pair.target().tag())
                    .param("after", after)
                    .query((row, _) -> row(row))
                    .list();
            batch.forEach(rows);
            after = batch.isEmpty() ? after : batch.getLast().id();
        } while (!batch.isEmpty());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                pair(row),
                row.getString("source"),
                row.getString("target"),
                row.getString("item"),
                row.getTimestamp("made").toInstant(),
                new PersonId(row.getObject("by", UUID.class)));
    }

    private static LanguagePair pair(ResultSet row) throws SQLException {
        return new LanguagePair(
                new Language(row.getString("source_language")), new Language(row.getString("target_language")));
    }
}
