package org.hexapla.partners.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.Spelling;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps partners and what they are recognised by. In the caller's transaction, without asking who may.
@Repository
public class Register {

    private static final String COLUMNS = "id, version, kind, content::text, merged_into, erased";

    private final JdbcClient database;

    Register(JdbcClient database) {
        this.database = database;
    }

    /// Who does it, and when.
    public record Act(PersonId by, Instant at) {
        public Timestamp time() {
            return Timestamp.from(at);
        }
    }

    public Optional<Partner> find(PartnerId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /// Those that exist, by their numbers.
    public Map<PartnerId, Partner> find(Collection<PartnerId> ids) {
        var found = new HashMap<PartnerId, Partner>();
        database.sql("select " + COLUMNS + " from partners.partner where id = any (:ids)")
                .param("ids", ids.stream().map(PartnerId::value).toArray(Long[]::new))
                .query(Register::partner)
                .list()
                .forEach(partner -> found.put(partner.id(), partner));
        return found;
    }

    /// Whom they turned out to be, in the end.
    public Optional<Partner> standing(PartnerId id) {
        var partner = find(id);
        // Merges are never circles: only a partner that stands may gain.
        while (partner.isPresent() && partner.get().mergedInto().isPresent()) {
            partner = find(partner.get().mergedInto().get());
        }
        return partner;
    }

    Optional<Partner> keyed(String key) {
        return database.sql("select " + COLUMNS + " from partners.partner where key = :key")
                .param("key", key)
                .query(Register::partner)
                .optional();
    }

    /// A partner and all who turned out to be it, for a change: nobody else changes them until the transaction ends.
    List<Partner> whole(PartnerId standing) {
        return database.sql("""
                        with recursive whole as (
                            select id from partners.partner where id = :id
                            union all select merged.id from partners.partner merged join whole on merged.merged_into = whole.id
                        )
                        select %s from partners.partner where id in (select id from whole) order by id for update
                        """.formatted(COLUMNS))
                .param("id", standing.value())
                .query(Register::partner)
                .list();
    }

    PartnerId add(PartnerKind kind, Profile profile, Act act) {
        var id = new PartnerId(database.sql("""
                        insert into partners.partner (kind, content, changed, changed_by)
                        values (:kind, :content::jsonb, :at, :by) returning id
                        """)
                .param("kind", kind.code())
                .param("content", profile.json())
                .param("at", act.time())
                .param("by", act.by().value())
                .query(Long.class)
                .single());
        recognise(id, profile);
        return id;
    }

    /// @return whether it was still as it was seen
    boolean change(Partner before, Profile profile, Act act) {
        var isDone = database.sql("""
                        with changed as (
                            update partners.partner set version = version + 1, content = :content::jsonb,
                                changed = :at, changed_by = :by
                            where id = :id and version = :version
                            returning id
                        )
                        insert into partners.partner_history (partner, version, at, by, before)
                        select id, :version, :at, :by, :before::jsonb from changed
                        """)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("content", profile.json())
                        .param("before", before.profile().json())
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
        if (isDone) {
            recognise(before.id(), profile);
        }
        return isDone;
    }

    /// Takes out what a person is known by, here and in all that was kept of them before.
    void erase(Partner partner, Profile nothing, Act act) {
        database.sql("""
                        update partners.partner set version = version + 1, content = :content::jsonb, key = null,
                            erased = :at, changed = :at, changed_by = :by where id = :id
                        """)
                .param("id", partner.id().value())
                .param("content", nothing.json())
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
        for (var table : List.of(
                "partners.partner_history", "partners.partner_key", "partners.contact", "partners.correspondence")) {
            database.sql("delete from " + table + " where partner = :id")
                    .param("id", partner.id().value())
                    .update();
        }
    }

    private void recognise(PartnerId id, Profile profile) {
        database.sql("delete from partners.partner_key where partner = :id")
                .param("id", id.value())
                .update();
        var keys = NameKeys.of(profile);
        database.sql("""
                        insert into partners.partner_key (partner, kind, key)
                        select :id, kind, key from unnest(:kinds::text[], :keys::text[]) given (kind, key)
                        """)
                .param("id", id.value())
                .param("kinds", keys.stream().map(NameKeys.Key::kind).toArray(String[]::new))
                .param("keys", keys.stream().map(NameKeys.Key::key).toArray(String[]::new))
                .update();
    }

    /// Of whose names each word that was typed begins a word; none typed means all. Those changed last come first.
    List<Partner> search(Question question, int from, int most) {
        return question(question, "select " + COLUMNS, "order by changed desc, id desc offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query(Register::partner)
                .list();
    }

    long count(Question question) {
        return question(question, "select count(*)", "").query(Long.class).single();
    }

    /// @param kind empty for both
    record Question(String typed, String kind) {}

    private JdbcClient.StatementSpec question(Question question, String what, String end) {
        var words = Spelling.words(question.typed());
        var sql = new StringBuilder(what)
                .append(" from partners.partner where merged_into is null and (:kind = '' or kind = :kind)");
        for (var i = 0; i < words.size(); i++) {
            sql.append(" and exists (select 1 from partners.partner_key word where word.partner = partner.id"
                            + " and word.kind = 'word' and word.key >= :word")
                    .append(i)
                    .append(" and word.key < :after")
                    .append(i)
                    .append(')');
        }
        var statement = database.sql(sql.append(' ').append(end).toString()).param("kind", question.kind());
        for (var i = 0; i < words.size(); i++) {
            statement = statement.param("word" + i, words.get(i)).param("after" + i, words.get(i) + '\uffff');
        }
        return statement;
    }

    static Partner partner(ResultSet row, int number) throws SQLException {
        var into = row.getLong("merged_into");
        var isMerged = !row.wasNull();
        return new Partner(
                new PartnerId(row.getLong("id")),
                row.getInt("version"),
                PartnerKind.parse(row.getString("kind")).orElseThrow(),
                Profile.read(row.getString("content")),
                isMerged ? Optional.of(new PartnerId(into)) : Optional.empty(),
                row.getTimestamp("erased") != null);
    }

    /// Many that a file tells of; whoever has one of the keys stays as they are.
    ///
    /// @return how many were new
    int take(List<Taken> given, Act act) {
        var ids = new HashMap<String, Long>();
        database.sql("""
                        insert into partners.partner (key, kind, content, changed, changed_by)
                        select key, kind, content::jsonb, :at, :by
                        from unnest(:keys::text[], :kinds::text[], :contents::text[]) given (key, kind, content)
                        on conflict (key) do nothing returning key, id
                        """)
                .param("keys", given.stream().map(Taken::key).toArray(String[]::new))
                .param("kinds", given.stream().map(taken -> taken.kind().code()).toArray(String[]::new))
                .param(
                        "contents",
                        given.stream().map(taken -> taken.profile().json()).toArray(String[]::new))
                .param("at", act.time())
                .param("by", act.by().value())
                .query(row -> {
                    ids.put(row.getString("key"), row.getLong("id"));
                });
        var partners = new ArrayList<Long>();
        var keys = new ArrayList<NameKeys.Key>();
        for (var taken : given) {
            var id = ids.get(taken.key());
            if (id != null) {
                NameKeys.of(taken.profile()).forEach(key -> {
                    partners.add(id);
                    keys.add(key);
                });
            }
        }
        database.sql("""
                        insert into partners.partner_key (partner, kind, key)
                        select * from unnest(:partners::bigint[], :kinds::text[], :keys::text[]) on conflict do nothing
                        """)
                .param("partners", partners.toArray(Long[]::new))
                .param("kinds", keys.stream().map(NameKeys.Key::kind).toArray(String[]::new))
                .param("keys", keys.stream().map(NameKeys.Key::key).toArray(String[]::new))
                .update();
        return ids.size();
    }

    record Taken(String key, PartnerKind kind, Profile profile) {}
}
