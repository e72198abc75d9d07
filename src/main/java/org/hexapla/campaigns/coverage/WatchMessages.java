package org.hexapla.campaigns.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the messages. In the caller's transaction, without asking who may.
@Repository
class WatchMessages {

    private final JdbcClient database;

    WatchMessages(JdbcClient database) {
        this.database = database;
    }

    List<WatchMessage> all() {
        return database.sql("select * from campaigns.watch_message order by code")
                .query(WatchMessages::message)
                .list();
    }

    Optional<WatchMessage> find(String code) {
        return database.sql("select * from campaigns.watch_message where code = :code")
                .param("code", code)
                .query(WatchMessages::message)
                .optional();
    }

    /// Changes with any change of any message.
    String state() {
        return database.sql("select count(*) || ' ' || coalesce(sum(version), 0) from campaigns.watch_message")
                .query(String.class)
                .single();
    }

    boolean add(WatchMessage message) {
        return write("""
                insert into campaigns.watch_message (code, name, initiative, concepts, rules, changed)
                values (:code, :name::jsonb, :initiative, :concepts, :rules::jsonb, :changed)
                on conflict do nothing
                """, message);
    }

    /// @return whether it was still of the version that was read
    boolean change(WatchMessage message) {
        return write("""
                update campaigns.watch_message set version = version + 1, name = :name::jsonb,
                    initiative = :initiative, concepts = :concepts, rules = :rules::jsonb, changed = :changed
                where code = :code and version = :version
                """, message);
    }

    private boolean write(String sql, WatchMessage message) {
        return database.sql(sql)
                        .param("code", message.code())
                        .param("version", message.version())
                        .param("name", LocalizedTextJson.write(message.name()))
                        .param("initiative", message.initiative())
                        .param(
                                "concepts",
                                message.concepts().stream()
                                        .map(ConceptId::value)
                                        .toArray(String[]::new))
                        .param("rules", LocalizedTextJson.write(message.rules()))
                        .param("changed", java.sql.Timestamp.from(message.changed()))
                        .update()
                > 0;
    }

    private static WatchMessage message(ResultSet row, int number) throws SQLException {
        return new WatchMessage(
                row.getString("code"),
                row.getInt("version"),
                LocalizedTextJson.read(row.getString("name")),
                row.getString("initiative"),
                Stream.of((String[]) row.getArray("concepts").getArray())
                        .map(ConceptId::new)
                        .toList(),
                LocalizedTextJson.read(row.getString("rules")),
                instant(row, "changed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
