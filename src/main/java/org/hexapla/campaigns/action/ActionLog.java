package org.hexapla.campaigns.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what people told. In the caller's transaction; people are their keys here.
@Repository
class ActionLog {

    private final JdbcClient database;

    ActionLog(JdbcClient database) {
        this.database = database;
    }

    void add(String person) {
        database.sql("insert into campaigns.action_person (key) values (:person) on conflict do nothing")
                .param("person", person)
                .update();
    }

    /// Whether there is such a person; until the end of the transaction nobody else changes what they told.
    boolean lock(String person) {
        return database.sql("select 1 from campaigns.action_person where key = :person for update")
                .param("person", person)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean isKnown(String person) {
        return database.sql("select exists (select from campaigns.action_person where key = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// Everything that is known of somebody goes.
    void erase(String person) {
        database.sql("delete from campaigns.action_person where key = :person")
                .param("person", person)
                .update();
    }

    int loggedOn(String person, LocalDate day) {
        return database.sql("select count(*) from campaigns.logged_action where person = :person and logged = :day")
                .param("person", person)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    boolean isTold(String person, String key) {
        return database.sql("""
                        select exists (select from campaigns.logged_action where person = :person and key = :key)
                            or exists (select from campaigns.removed_action where person = :person and key = :key)
                        """)
                .param("person", person)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void tell(String person, String key, LoggedAction.Told told, LocalDate today) {
        database.sql("""
                        insert into campaigns.logged_action (person, key, action, quantity, day, country, logged)
                        values (:person, :key, :action, :quantity, :day, :country, :today)
                        """)
                .param("person", person)
                .param("key", key)
                .param("action", told.action())
                .param("quantity", told.quantity())
                .param("day", told.day())
                .param("country", told.country().map(Country::code).orElse(null))
                .param("today", today)
                .update();
    }

    /// @return whether it is theirs
    boolean correct(String person, long id, LoggedAction.Told told) {
        return database.sql("""
                        update campaigns.logged_action set action = :action, quantity = :quantity, day = :day,
                            country = :country
                        where id = :id and person = :person
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("action", told.action())
                        .param("quantity", told.quantity())
                        .param("day", told.day())
                        .param("country", told.country().map(Country::code).orElse(null))
                        .update()
                > 0;
    }

    void remove(String person, long id) {
        database.sql("""
                        with gone as (
                            delete from campaigns.logged_action where id = :id and person = :person
                            returning person, key)
                        insert into campaigns.removed_action select person, key from gone
                        """).param("id", id).param("person", person).update();
    }

    /// What somebody told, the youngest day first.
    List<LoggedAction> of(String person) {
        return database.sql("select * from campaigns.weighed_action where person = :person order by day desc, id desc")
                .param("person", person)
                .query(ActionLog::logged)
                .list();
    }

    Optional<Team> team(String person) {
        return database.sql("""
                        select action_team.id, action_team.code, action_team.name from campaigns.action_team
                        join campaigns.action_person on action_person.team = action_team.id
                        where action_person.key = :person
                        """).param("person", person).query(ActionLog::team).optional();
    }

    Optional<Team> teamByCode(String code) {
        return database.sql("select id, code, name from campaigns.action_team where code = :code")
                .param("code", code)
                .query(ActionLog::team)
                .optional();
    }

    long found(String code, String name) {
        return database.sql("insert into campaigns.action_team (code, name) values (:code, :name) returning id")
                .param("code", code)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    void join(String person, long team) {
        database.sql("update campaigns.action_person set team = :team where key = :person")
                .param("person", person)
                .param("team", team)
                .update();
    }

    /// A team that nobody is in any more goes with the last of them.
    void leave(String person) {
        database.sql("update campaigns.action_person set team = null where key = :person")
                .param("person", person)
                .update();
        removeEmptyTeams();
    }

    void removeEmptyTeams() {
        database.sql("""
                        delete from campaigns.action_team where not exists (
                            select from campaigns.action_person where action_person.team = action_team.id)
                        """).update();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(row.getLong("id"), row.getString("code"), row.getString("name"), null);
    }

    private static LoggedAction logged(ResultSet row, int number) throws SQLException {
        return new LoggedAction(
                row.getLong("id"),
                new LoggedAction.Told(
                        row.getString("action"),
                        row.getBigDecimal("quantity").stripTrailingZeros(),
                        row.getObject("day", LocalDate.class),
                        Optional.ofNullable(row.getString("country")).map(Country::new)),
                row.getBigDecimal("grams"));
    }
}
