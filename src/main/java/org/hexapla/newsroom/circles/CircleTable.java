package org.hexapla.newsroom.circles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.newsroom.Circle;
import org.hexapla.newsroom.CircleCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps circles and who is in them. In the caller's transaction, without asking who may.
@Repository
class CircleTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    CircleTable(JdbcClient database) {
        this.database = database;
    }

    /// Who does it, and when.
    record Act(PersonId by, Instant at) {
        Timestamp time() {
            return Timestamp.from(at);
        }
    }

    /// @param version from 1, one more with each change
    record Entry(Circle circle, int version) {}

    /// @param id of the membership as it is now; each change of it gets another
    record Kept(long id, CircleCode circle, Member member, PersonId by) {}

    private record Content(String name, String tie) {}

    static String json(Circle circle) {
        return JSON.writeValueAsString(
                new Content(LocalizedTextJson.write(circle.name()), circle.tie().code()));
    }

    List<Entry> all() {
        return database.sql("select code, version, content::text from newsroom.circle order by code")
                .query(CircleTable::entry)
                .list();
    }

    Optional<Entry> find(CircleCode code) {
        return database.sql("select code, version, content::text from newsroom.circle where code = :code")
                .param("code", code.value())
                .query(CircleTable::entry)
                .optional();
    }

    /// @return whether the code was free
    boolean add(Circle circle, Act act) {
        return database.sql("""
                        insert into newsroom.circle (code, content, changed, changed_by)
                        values (:code, :content::jsonb, :at, :by) on conflict do nothing
                        """)
                        .param("code", circle.code().value())
                        .param("content", json(circle))
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    /// @return whether it was still as it was seen
    boolean change(Entry before, Circle circle, Act act) {
        return database.sql("""
                        with changed as (
                            update newsroom.circle set version = version + 1, content = :content::jsonb,
                                changed = :at, changed_by = :by
                            where code = :code and version = :version
                            returning code
                        )
                        insert into newsroom.circle_history (code, version, at, by, before)
                        select code, :version, :at, :by, :before::jsonb from changed
                        """)
                        .param("code", circle.code().value())
                        .param("version", before.version())
                        .param("content", json(circle))
                        .param("before", json(before.circle()))
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    /// The membership of an address that nobody has ended, whatever its days.
    Optional<Kept> membership(CircleCode circle, String mail) {
        return database.sql("""
                        select * from newsroom.circle_member
                        where circle = :circle and mail = lower(:mail) and ended is null
                        """)
                .param("circle", circle.value())
                .param("mail", mail)
                .query(CircleTable::kept)
                .optional();
    }

    Optional<Kept> membership(long id) {
        return database.sql("select * from newsroom.circle_member where id = :id and ended is null")
                .param("id", id)
                .query(CircleTable::kept)
                .optional();
    }

    /// By address.
    List<Kept> members(CircleCode circle, int from, int most) {
        return database.sql("""
                        select * from newsroom.circle_member where circle = :circle and ended is null
                        order by mail offset :from limit :most
                        """)
                .param("circle", circle.value())
                .param("from", from)
                .param("most", most)
                .query(CircleTable::kept)
                .list();
    }

    /// How many are in each circle on a day.
    Map<CircleCode, Long> counts(LocalDate day) {
        var counts = new HashMap<CircleCode, Long>();
        database.sql("""
                        select circle, count(*) from newsroom.circle_member
                        where ended is null and since <= :day and (until is null or until >= :day) group by circle
                        """).param("day", day).query(row -> {
            counts.put(new CircleCode(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    long count(CircleCode circle) {
        return database.sql("select count(*) from newsroom.circle_member where circle = :circle and ended is null")
                .param("circle", circle.value())
                .query(Long.class)
                .single();
    }

    void admit(CircleCode circle, Member member, Act act) {
        database.sql("""
                        insert into newsroom.circle_member (circle, mail, tie, since, until, admitted, admitted_by)
                        values (:circle, :mail, :tie, :since, :until, :at, :by)
                        """)
                .param("circle", circle.value())
                .param("mail", member.mail())
                .param("tie", member.tie())
                .param("since", member.since())
                .param("until", member.until())
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
    }

    void end(long id, Act act) {
        database.sql("update newsroom.circle_member set ended = :at, ended_by = :by where id = :id and ended is null")
                .param("id", id)
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var content = JSON.readValue(row.getString("content"), Content.class);
        var circle = new Circle(
                new CircleCode(row.getString("code")),
                LocalizedTextJson.read(content.name),
                Circle.Tie.parse(content.tie).orElseThrow());
        return new Entry(circle, row.getInt("version"));
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new CircleCode(row.getString("circle")),
                new Member(
                        row.getString("mail"),
                        row.getString("tie"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)),
                new PersonId(row.getObject("admitted_by", java.util.UUID.class)));
    }
}
