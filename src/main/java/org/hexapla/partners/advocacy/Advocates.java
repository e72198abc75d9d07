package org.hexapla.partners.advocacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps designations, engagements and posts. In the caller's transaction, without asking who may.
@Repository
class Advocates {

    private static final String SELECT = """
            select membership.*, partner.content ->> 'name' as name, partner.content ->> 'language' as language,
                coalesce(designation.kind, 'advocate') as designation,
                exists (select 1 from partners.spell where spell.membership = membership.id and spell.since <= :today
                    and (spell.until is null or spell.until >= :today)) as is_holding,
                (select count(*) from partners.engagement
                    where engagement.membership = membership.id and engagement.state = 'done') as done,
                (select min(day) from partners.engagement where engagement.membership = membership.id
                    and engagement.state = 'planned' and day >= :today) as next
            from partners.membership
            join partners.partner on partner.id = membership.partner and merged_into is null and erased is null
            left join partners.designation on designation.membership = membership.id
            """;

    private final JdbcClient database;

    Advocates(JdbcClient database) {
        this.database = database;
    }

    /// Those of a programme, who holds today first.
    List<Advocate> of(ProgrammeCode programme, LocalDate today) {
        return database.sql(
                        SELECT
                                + " where membership.programme = :programme order by is_holding desc, membership.since, membership.id")
                .param("programme", programme.value())
                .param("today", today)
                .query(Advocates::advocate)
                .list();
    }

    Optional<Advocate> find(long membership, LocalDate today) {
        return database.sql(SELECT + " where membership.id = :id")
                .param("id", membership)
                .param("today", today)
                .query(Advocates::advocate)
                .optional();
    }

    void designate(long membership, String kind) {
        database.sql("""
                        insert into partners.designation (membership, kind) values (:membership, :kind)
                        on conflict (membership) do update set kind = excluded.kind
                        """).param("membership", membership).param("kind", kind).update();
    }

    List<Engagement> engagements(long membership) {
        return database.sql(
                        "select * from partners.engagement where membership = :membership order by day desc, id desc")
                .param("membership", membership)
                .query(Advocates::engagement)
                .list();
    }

    Optional<Engagement> engagement(long id) {
        return database.sql("select * from partners.engagement where id = :id")
                .param("id", id)
                .query(Advocates::engagement)
                .optional();
    }

    void add(Engagement engagement, Register.Act act) {
        written(database.sql("""
                        insert into partners.engagement (membership, kind, name, place, words, language, initiative, day,
                            state, changed, changed_by)
                        values (:membership, :kind, :name::jsonb, :place::jsonb, :words::jsonb, :language, :initiative,
                            :day, :state, :at, :by)
                        """), engagement, act)
                .param("membership", engagement.membership())
                .update();
    }

    /// @return whether it was still as it was seen
    boolean change(Engagement engagement, Register.Act act) {
        return written(database.sql("""
                                update partners.engagement set version = version + 1, kind = :kind, name = :name::jsonb,
                                    place = :place::jsonb, words = :words::jsonb, language = :language,
                                    initiative = :initiative, day = :day, state = :state, changed = :at,
                                    changed_by = :by
                                where id = :id and version = :version
                                """), engagement, act)
                        .param("id", engagement.id())
                        .param("version", engagement.version())
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, Engagement engagement, Register.Act act) {
        return statement
                .param("kind", engagement.kind())
                .param("name", LocalizedTextJson.write(engagement.text().name()))
                .param("place", LocalizedTextJson.write(engagement.text().place()))
                .param("words", LocalizedTextJson.write(engagement.text().words()))
                .param("language", engagement.language().tag())
                .param("initiative", engagement.initiative())
                .param("day", engagement.day())
                .param("state", engagement.state())
                .param("at", act.time())
                .param("by", act.by().value());
    }

    /// The latest first.
    List<Post> posts(long membership) {
        return database.sql("""
                        select post.*, latest.* from partners.post
                        left join lateral (select as_of, interactions, definition from partners.post_reading
                            where post_reading.post = post.id order by as_of desc limit 1) latest on true
                        where membership = :membership order by day desc, id desc limit 500
                        """)
                .param("membership", membership)
                .query((row, _) -> new Post(
                        row.getString("platform"),
                        row.getString("address"),
                        new Language(row.getString("language")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("interactions"),
                        row.getString("definition") == null ? "" : row.getString("definition"),
                        row.getObject("as_of", LocalDate.class)))
                .list();
    }

    /// A post and what was read of it on a day, as a file tells.
    record Reading(
            String key, String membership, String platform, String address, Language language, String initiative) {}

    /// @return whether the reading was new
    boolean read(Reading reading, LocalDate day, LocalDate asOf, long interactions, String definition) {
        database.sql("""
                        insert into partners.post (key, membership, platform, address, language, initiative, day)
                        select :key, id, :platform, :address, :language, :initiative, :day
                        from partners.membership where key = :membership on conflict do nothing
                        """)
                .param("key", reading.key())
                .param("membership", reading.membership())
                .param("platform", reading.platform())
                .param("address", reading.address())
                .param("language", reading.language().tag())
                .param("initiative", reading.initiative())
                .param("day", day)
                .update();
        return database.sql("""
                        insert into partners.post_reading (post, as_of, interactions, definition)
                        select id, :asOf, :interactions, :definition from partners.post where key = :key
                        on conflict do nothing
                        """)
                        .param("key", reading.key())
                        .param("asOf", asOf)
                        .param("interactions", interactions)
                        .param("definition", definition)
                        .update()
                > 0;
    }

    private static Advocate advocate(ResultSet row, int number) throws SQLException {
        return new Advocate(
                row.getLong("id"),
                new ProgrammeCode(row.getString("programme")),
                new PartnerId(row.getLong("partner")),
                LocalizedTextJson.read(row.getString("name")),
                new Language(row.getString("language")),
                row.getString("designation"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("is_holding"),
                row.getLong("done"),
                row.getObject("next", LocalDate.class));
    }

    private static Engagement engagement(ResultSet row, int number) throws SQLException {
        return new Engagement(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("membership"),
                row.getString("kind"),
                new Engagement.Text(
                        LocalizedTextJson.read(row.getString("name")),
                        LocalizedTextJson.read(row.getString("place")),
                        LocalizedTextJson.read(row.getString("words"))),
                new Language(row.getString("language")),
                row.getString("initiative"),
                row.getObject("day", LocalDate.class),
                row.getString("state"));
    }
}
