package org.hexapla.partners.representation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps representatives and how many there may be. In the caller's transaction, without asking who may.
@Repository
public class Representatives {

    /// Whoever was merged away is shown as the one that it turned out to be: memberships move with a merge.
    private static final String SELECT = """
            select representative.*, membership.programme, membership.partner, partner.content ->> 'name' as of_name,
                exists (select 1 from partners.spell where spell.membership = membership.id and spell.since <= :today
                    and (spell.until is null or spell.until >= :today)) as is_holding
            from partners.representative
            join partners.membership on membership.id = representative.membership
            join partners.partner on partner.id = membership.partner
            """;

    private final JdbcClient database;

    Representatives(JdbcClient database) {
        this.database = database;
    }

    Optional<Representative> find(long id, LocalDate today) {
        return find(List.of(id), today).stream().findFirst();
    }

    public List<Representative> find(Collection<Long> ids, LocalDate today) {
        return database.sql(SELECT + "where representative.id = any (:ids) order by representative.id")
                .param("ids", ids.toArray(Long[]::new))
                .param("today", today)
                .query(Representatives::representative)
                .list();
    }

    /// Those who were named for a partner, who speaks for it today first.
    public List<Representative> of(PartnerId partner, LocalDate today) {
        return database.sql(SELECT + """
                        where membership.partner = :partner and representative.erased is null
                        order by representative.ended is not null, membership.id,
                            array_position(array['main', 'additional', 'youth'], representative.kind), representative.id
                        """)
                .param("partner", partner.value())
                .param("today", today)
                .query(Representatives::representative)
                .list();
    }

    /// @param typed words of the names of representatives or of those for whom they speak
    /// @param programme empty for all
    /// @param state `waiting`, `confirmed`, `ended`, or empty for all
    record Question(String typed, String programme, String state, String kind) {}

    List<Representative> search(Question question, LocalDate today, int from, int most) {
        return asked(SELECT, question, today, " order by representative.id desc offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query(Representatives::representative)
                .list();
    }

    long count(Question question, LocalDate today) {
        return asked("select count(*) from (" + SELECT, question, today, ") found")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String what, Question question, LocalDate today, String end) {
        return database.sql(what + """
                        where representative.erased is null
                            and (:programme = '' or membership.programme = :programme)
                            and (:kind = '' or representative.kind = :kind)
                            and (:typed = '' or coalesce(representative.wanted, representative.content) ->> 'name'
                                ilike '%' || :typed || '%' or partner.content ->> 'name' ilike '%' || :typed || '%')
                            and case :state when 'waiting' then representative.wanted is not null
                                when 'confirmed' then representative.content is not null and representative.ended is null
                                when 'ended' then representative.ended is not null else true end
                        """ + end)
                .param("programme", question.programme())
                .param("kind", question.kind())
                .param("typed", question.typed())
                .param("state", question.state())
                .param("today", today);
    }

    long add(
            long membership, @Nullable Details confirmed, @Nullable Details wanted, LocalDate today, Register.Act act) {
        return database.sql("""
                        insert into partners.representative (membership, content, wanted, since, changed, changed_by)
                        values (:membership, :content::jsonb, :wanted::jsonb, :since, :at, :by) returning id
                        """)
                .param("membership", membership)
                .param("content", confirmed == null ? null : confirmed.json())
                .param("wanted", wanted == null ? null : wanted.json())
                .param("since", confirmed == null ? null : today)
                .param("at", act.time())
                .param("by", act.by().value())
                .query(Long.class)
                .single();
    }

    /// What they are from now on; what they were is kept.
    ///
    /// @return whether it was still as it was seen
    boolean change(Representative before, Representative after, Register.Act act) {
        return database.sql("""
                        with changed as (
                            update partners.representative set version = version + 1, content = :content::jsonb,
                                wanted = :wanted::jsonb, since = :since, ended = :ended, changed = :at, changed_by = :by
                            where id = :id and version = :version returning id
                        )
                        insert into partners.representative_history (representative, version, at, by, content, wanted)
                        select id, :version, :at, :by, :was::jsonb, :wished::jsonb from changed
                        """)
                        .param("id", before.id())
                        .param("version", before.version())
                        .param("content", json(after.confirmed()))
                        .param("wanted", json(after.wanted()))
                        .param("since", after.since())
                        .param("ended", after.ended())
                        .param("was", json(before.confirmed()))
                        .param("wished", json(before.wanted()))
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    private static @Nullable String json(@Nullable Details details) {
        return details == null ? null : details.json();
    }

    /// Takes out what somebody is known by, here and in all that was kept of them before.
    void erase(Representative representative, LocalDate today, Register.Act act) {
        database.sql("delete from partners.representative_history where representative = :id")
                .param("id", representative.id())
                .update();
        database.sql("""
                        update partners.representative set version = version + 1, key = null, content = :content::jsonb,
                            wanted = null, ended = coalesce(ended, :today), erased = :at, changed = :at, changed_by = :by
                        where id = :id
                        """)
                .param("id", representative.id())
                .param("content", representative.details().erased().json())
                .param("today", today)
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
    }

    /// How many of each kind a membership has, those who wait among them.
    Map<String, Integer> counts(long membership) {
        var counts = new TreeMap<String, Integer>();
        database.sql("""
                        select coalesce(wanted, content) ->> 'kind', count(*) from partners.representative
                        where membership = :membership and ended is null group by 1
                        """).param("membership", membership).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /// A membership whose people are named: nobody else names one until the transaction ends.
    Optional<PartnerId> locked(long membership) {
        return database.sql("select partner from partners.membership where id = :id for update")
                .param("id", membership)
                .query(Long.class)
                .optional()
                .map(PartnerId::new);
    }

    /// Those of a partner that hold today and whose programme has representatives.
    ///
    /// @param programme its code
    public record Held(long membership, ProgrammeCode programme, Seats seats) {}

    List<Held> held(PartnerId partner, LocalDate today) {
        return database.sql("""
                        select membership.id, membership.programme, representation.*
                        from partners.membership
                        join partners.representation on representation.programme = membership.programme
                        where partner = :partner and exists (select 1 from partners.spell
                            where spell.membership = membership.id and spell.since <= :today
                            and (spell.until is null or spell.until >= :today))
                        order by membership.since, membership.id
                        """)
                .param("partner", partner.value())
                .param("today", today)
                .query((row, _) ->
                        new Held(row.getLong("id"), new ProgrammeCode(row.getString("programme")), seats(row)))
                .list();
    }

    /// By the code of the programme.
    Map<String, Seats> seats() {
        var seats = new TreeMap<String, Seats>();
        database.sql("select * from partners.representation").query(row -> {
            seats.put(row.getString("programme"), seats(row));
        });
        return seats;
    }

    void allow(String programme, Seats seats) {
        database.sql("""
                        insert into partners.representation (programme, mains, additionals, youth, months)
                        values (:programme, :mains, :additionals, :youth, :months)
                        on conflict (programme) do update set mains = excluded.mains,
                            additionals = excluded.additionals, youth = excluded.youth, months = excluded.months
                        """)
                .param("programme", programme)
                .param("mains", seats.mains())
                .param("additionals", seats.additionals())
                .param("youth", seats.youth())
                .param("months", seats.months())
                .update();
    }

    /// Those whom a file tells of, confirmed; whoever has one of the keys stays as they are.
    ///
    /// @param membership by its key
    record Taken(String key, String membership, LocalDate since, Details details) {}

    /// @return how many were new
    int take(List<Taken> given, Register.Act act) {
        return database.sql("""
                        insert into partners.representative (key, membership, content, since, changed, changed_by)
                        select given.key, membership.id, given.content::jsonb, given.since, :at, :by
                        from unnest(:keys::text[], :memberships::text[], :contents::text[], :sinces::date[])
                            as given (key, membership, content, since)
                        join partners.membership on membership.key = given.membership
                        on conflict (key) do nothing
                        """)
                .param("keys", each(given, Taken::key))
                .param("memberships", each(given, Taken::membership))
                .param("contents", each(given, taken -> taken.details().json()))
                .param("sinces", each(given, taken -> taken.since().toString()))
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
    }

    private static String[] each(List<Taken> given, Function<Taken, String> what) {
        return given.stream().map(what).toArray(String[]::new);
    }

    private static Seats seats(ResultSet row) throws SQLException {
        return new Seats(row.getInt("mains"), row.getInt("additionals"), row.getInt("youth"), row.getInt("months"));
    }

    static Representative representative(ResultSet row, int number) throws SQLException {
        var content = row.getString("content");
        var wanted = row.getString("wanted");
        Timestamp erased = row.getTimestamp("erased");
        return new Representative(
                row.getLong("id"),
                row.getInt("version"),
                new Representative.Of(
                        row.getLong("membership"),
                        new ProgrammeCode(row.getString("programme")),
                        new PartnerId(row.getLong("partner")),
                        LocalizedTextJson.read(row.getString("of_name")),
                        row.getBoolean("is_holding")),
                content == null ? null : Details.read(content),
                wanted == null ? null : Details.read(wanted),
                row.getObject("since", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                erased != null);
    }
}
