package org.hexapla.partners.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps hearings and who was invited. In the caller's transaction, without asking who may.
@Repository
class Hearings {

    private static final String INVITED = """
            select invitation.*, membership.partner, partner.content ->> 'name' as name,
                coalesce(partner.country, '') as country, partner.content ->> 'language' as language
            from partners.invitation
            join partners.membership on membership.id = invitation.membership
            join partners.partner on partner.id = membership.partner
            """;

    private final JdbcClient database;

    Hearings(JdbcClient database) {
        this.database = database;
    }

    Optional<Hearing> find(long id) {
        return database.sql("select * from partners.hearing where id = :id")
                .param("id", id)
                .query(Hearings::hearing)
                .optional();
    }

    List<Hearing> all(int most) {
        return database.sql("select * from partners.hearing order by day desc, id desc limit :most")
                .param("most", most)
                .query(Hearings::hearing)
                .list();
    }

    /// @param key by which a file knows it; empty where somebody writes it down
    /// @return nothing where the key is known already
    Optional<Long> add(String key, Hearing hearing, Register.Act act) {
        return database.sql("""
                        insert into partners.hearing (key, programme, name, words, initiative, day, closes, changed,
                            changed_by)
                        values (nullif(:key, ''), :programme, :name::jsonb, :words::jsonb, :initiative, :day, :closes,
                            :at, :by) on conflict do nothing returning id
                        """)
                .param("key", key)
                .param("programme", hearing.programme().value())
                .param("name", LocalizedTextJson.write(hearing.name()))
                .param("words", LocalizedTextJson.write(hearing.words()))
                .param("initiative", hearing.initiative())
                .param("day", hearing.day())
                .param("closes", hearing.closes())
                .param("at", act.time())
                .param("by", act.by().value())
                .query(Long.class)
                .optional();
    }

    List<Invitation> invited(long hearing) {
        return database.sql(INVITED + " where hearing = :id order by invitation.id")
                .param("id", hearing)
                .query(Hearings::invitation)
                .list();
    }

    Optional<Invitation> opened(String secret) {
        return database.sql(INVITED + " where secret = :secret")
                .param("secret", secret)
                .query(Hearings::invitation)
                .optional();
    }

    /// @return whether they were not invited before
    boolean invite(long hearing, long membership, String secret, Register.Act act) {
        return database.sql("""
                        insert into partners.invitation (hearing, membership, secret, invited)
                        values (:hearing, :membership, :secret, :at) on conflict do nothing
                        """)
                        .param("hearing", hearing)
                        .param("membership", membership)
                        .param("secret", secret)
                        .param("at", act.time())
                        .update()
                > 0;
    }

    void answer(long invitation, String answer, java.sql.Timestamp at) {
        database.sql("update partners.invitation set answer = :answer, answered = :at where id = :id")
                .param("id", invitation)
                .param("answer", answer)
                .param("at", at)
                .update();
    }

    int attend(long hearing, Collection<Long> ids, Register.Act act) {
        return database.sql("""
                        update partners.invitation set attended = :at
                        where id = any (:ids) and hearing = :hearing and attended is null
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("hearing", hearing)
                .param("at", act.time())
                .update();
    }

    /// From a file: the hearing and the membership by their keys.
    boolean take(String hearing, String membership, String answer, boolean isThere) {
        return database.sql("""
                        insert into partners.invitation (hearing, membership, invited, answer, answered, attended)
                        select hearing.id, membership.id, hearing.closes::timestamptz - interval '20 days',
                            :answer, case when :answer <> '' then hearing.closes::timestamptz end,
                            case when :there then hearing.day::timestamptz end
                        from partners.hearing, partners.membership
                        where hearing.key = :hearing and membership.key = :membership
                        on conflict do nothing
                        """)
                        .param("hearing", hearing)
                        .param("membership", membership)
                        .param("answer", answer)
                        .param("there", isThere)
                        .update()
                > 0;
    }

    private static Hearing hearing(ResultSet row, int number) throws SQLException {
        return new Hearing(
                row.getLong("id"),
                new ProgrammeCode(row.getString("programme")),
                LocalizedTextJson.read(row.getString("name")),
                LocalizedTextJson.read(row.getString("words")),
                row.getString("initiative"),
                row.getObject("day", LocalDate.class),
                row.getObject("closes", LocalDate.class));
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                row.getLong("hearing"),
                new PartnerId(row.getLong("partner")),
                LocalizedTextJson.read(row.getString("name")),
                row.getString("country"),
                new Language(row.getString("language")),
                row.getString("answer"),
                row.getTimestamp("attended") != null);
    }
}
