package org.hexapla.campaigns.reach;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps searches for hashtags and what they found. In the caller's transaction, without asking who may.
@Repository
class Hashtags {

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    Hashtags(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// @param method how it was searched
    /// @param sample of what it is a part
    record Search(String hashtag, String platform, String method, String sample, LocalDate first, LocalDate last) {}

    record Found(String external, LocalDate day, Language language, long line) {}

    /// A search with how many it found.
    record Counted(
            String hashtag,
            String platform,
            String method,
            String sample,
            LocalDate first,
            LocalDate last,
            long posts) {}

    List<Counted> all() {
        return database.sql("""
                        select count.hashtag, count.platform, count.method, count.sample, count.first, count.last,
                            count(found.id) as posts
                        from campaigns.hashtag_count count
                        left join campaigns.found_post found on found.count = count.id
                        group by count.id order by count.last desc, count.hashtag, count.platform limit 200
                        """)
                .query((row, _) -> new Counted(
                        row.getString("hashtag"),
                        row.getString("platform"),
                        row.getString("method"),
                        row.getString("sample"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        row.getLong("posts")))
                .list();
    }

    /// How many of the posts were not known.
    int add(Search search, String file, List<Found> posts) {
        var count = database.sql("""
                        insert into campaigns.hashtag_count (hashtag, platform, method, sample, first, last, file)
                        values (:hashtag, :platform, :method, :sample, :first, :last, :file)
                        on conflict (hashtag, platform, first, last, method) do update set sample = excluded.sample
                        returning id
                        """)
                .param("hashtag", search.hashtag())
                .param("platform", search.platform())
                .param("method", search.method())
                .param("sample", search.sample())
                .param("first", search.first())
                .param("last", search.last())
                .param("file", file)
                .query(Long.class)
                .single();
        var added = batches.batchUpdate(
                """
                insert into campaigns.found_post (count, external, day, language, line)
                values (:count, :external, :day, :language, :line) on conflict do nothing
                """,
                posts.stream()
                        .map(found -> new MapSqlParameterSource("count", count)
                                .addValue("external", found.external())
                                .addValue("day", Date.valueOf(found.day()))
                                .addValue("language", found.language().tag())
                                .addValue("line", found.line()))
                        .toArray(SqlParameterSource[]::new));
        return IntStream.of(added).map(rows -> Math.max(rows, 0)).sum();
    }
}
