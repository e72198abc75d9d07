package org.hexapla.campaigns.reach;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was posted. In the caller's transaction, without asking who may.
@Repository
class Posts {

    private static final String SELECT =
            "select post.*, account.code from campaigns.post " + "join campaigns.account on account.id = post.account ";

    private static final String TAGS = "coalesce(string_to_array(nullif(:hashtags, ''), ' '), '{}')";

    private final JdbcClient database;

    Posts(JdbcClient database) {
        this.database = database;
    }

    Optional<Post> find(long id) {
        return database.sql(SELECT + "where post.id = :id")
                .param("id", id)
                .query(Posts::post)
                .optional();
    }

    /// By what we call it.
    Optional<Post> keyed(String key) {
        return database.sql(SELECT + "where post.key = :key")
                .param("key", key)
                .query(Posts::post)
                .optional();
    }

    Optional<Post> find(Account account, String external) {
        return database.sql(SELECT + "where post.account = :account and post.external = :external")
                .param("account", account.id())
                .param("external", external)
                .query(Posts::post)
                .optional();
    }

    /// The latest of an account.
    List<Post> latest(Account account, int most) {
        return database.sql(SELECT + "where post.account = :account order by post.day desc, post.id desc limit :most")
                .param("account", account.id())
                .param("most", most)
                .query(Posts::post)
                .list();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        Array hashtags = row.getArray("hashtags");
        return new Post(
                row.getLong("id"),
                row.getInt("version"),
                Objects.requireNonNullElse(row.getString("key"), ""),
                row.getString("code"),
                row.getString("external"),
                new Language(row.getString("language")),
                row.getString("title"),
                row.getString("address"),
                row.getObject("day", java.time.LocalDate.class),
                new Post.Meant(
                        Objects.requireNonNullElse(row.getString("campaign"), ""),
                        Objects.requireNonNullElse(row.getString("event"), ""),
                        Objects.requireNonNullElse(row.getString("initiative"), ""),
                        List.of((String[]) hashtags.getArray())));
    }

    /// Keeps a post that was not there.
    long add(Account account, Post post) {
        return fields("""
                insert into campaigns.post (key, account, external, language, title, address, day, campaign, event,
                    initiative, hashtags)
                values (nullif(:key, ''), :account, :external, :language, :title, :address, :day,
                    nullif(:campaign, ''), nullif(:event, ''), nullif(:initiative, ''),
                    %s)
                returning id
                """.formatted(TAGS), post)
                .param("account", account.id())
                .query(Long.class)
                .single();
    }

    /// In the place of what is kept; false where somebody else changed it before.
    boolean change(Post post) {
        return fields("""
                update campaigns.post set version = version + 1, key = nullif(:key, ''), external = :external,
                    language = :language, title = :title, address = :address, day = :day,
                    campaign = nullif(:campaign, ''), event = nullif(:event, ''),
                    initiative = nullif(:initiative, ''), hashtags = %s
                where id = :id and version = :version
                """.formatted(TAGS), post)
                        .param("id", post.id())
                        .param("version", post.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec fields(String sql, Post post) {
        return database.sql(sql)
                .param("key", post.key())
                .param("external", post.external())
                .param("language", post.language().tag())
                .param("title", post.title())
                .param("address", post.address())
                .param("day", post.day())
                .param("campaign", post.meant().campaign())
                .param("event", post.meant().event())
                .param("initiative", post.meant().initiative())
                .param("hashtags", String.join(" ", post.meant().hashtags()));
    }
}
