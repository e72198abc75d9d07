package org.hexapla.people.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.web.Paging;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The trail in the database, which refuses to change or remove a line of it.
@Repository
class AuditTrail implements Audit {

    private static final String FROM = """
             from people.audit left join people.account on account.id = audit.person
            where (:person = '%%' or account.name ilike :person or account.mail ilike :person)
              and item_kind like :kind and item_id like :item
              and (cast(:from as date) is null or happened_at >= cast(:from as date) at time zone 'UTC')
              and (cast(:until as date) is null or happened_at < (cast(:until as date) + 1) at time zone 'UTC')
            """;

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    AuditTrail(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void record(ItemRef item, String action, String before, String after) {
        database.sql("""
                        insert into people.audit (happened_at, person, item_kind, item_id, action, before, after)
                        values (:now, :person, :kind, :id, :action,
                                cast(nullif(:before, '') as jsonb), cast(nullif(:after, '') as jsonb))
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "person",
                        people.current().map(person -> person.id().value()).orElse(null))
                .param("kind", item.kind())
                .param("id", item.id())
                .param("action", action)
                .param("before", before)
                .param("after", after)
                .update();
    }

    @Override
    public void record(List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into people.audit (happened_at, person, item_kind, item_id, action, before, after)
                        select :now, :person, kind, id, action, cast(nullif(before, '') as jsonb),
                               cast(nullif(after, '') as jsonb)
                        from unnest(:kinds::text[], :ids::text[], :actions::text[], :befores::text[], :afters::text[])
                            as act (kind, id, action, before, after)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "person",
                        people.current().map(person -> person.id().value()).orElse(null))
                .param("kinds", texts(acts, act -> act.item().kind()))
                .param("ids", texts(acts, act -> act.item().id()))
                .param("actions", texts(acts, Act::action))
                .param("befores", texts(acts, Act::before))
                .param("afters", texts(acts, Act::after))
                .update();
    }

    private static String[] texts(List<Act> acts, Function<Act, String> part) {
        return acts.stream().map(part).toArray(String[]::new);
    }

    long count(AuditQuestion question) {
        return narrowed("select count(*)" + FROM, question).query(Long.class).single();
    }

    /// The newest first.
    List<AuditView.Line> lines(AuditQuestion question, Paging paging) {
        return narrowed(
                        "select audit.*, account.name" + FROM + " order by audit.id desc limit :size offset :offset",
                        question)
                .param("size", paging.size())
                .param("offset", (paging.number() - 1L) * paging.size())
                .query(AuditTrail::line)
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String select, AuditQuestion question) {
        var item = question.itemOrNone();
        var colon = item.indexOf(':');
        return database.sql(select)
                .param("person", "%" + like(question.personOrNone()) + "%")
                .param("kind", like(colon < 0 ? item : item.substring(0, colon)) + (colon < 0 ? "%" : ""))
                .param("item", like(colon < 0 ? "" : item.substring(colon + 1)) + "%")
                .param("from", question.from())
                .param("until", question.until());
    }

    private static String like(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static AuditView.Line line(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var name = row.getString("name");
        return new AuditView.Line(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                name == null ? "" : name,
                person != null && person.equals(new UUID(0, 0)),
                row.getString("item_kind") + ":" + row.getString("item_id"),
                row.getString("action"),
                orNone(row.getString("before")),
                orNone(row.getString("after")));
    }

    private static String orNone(@Nullable String json) {
        return json == null ? "" : json;
    }
}
