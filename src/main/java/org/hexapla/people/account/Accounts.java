package org.hexapla.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All accounts.
@Repository
public class Accounts {

    private static final String SELECT = """
            select id, name, mail, role, language, state, version,
                   array(select department from people.membership where account = id order by department) departments
            from people.account
            """;

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Account> find(PersonId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Accounts::account)
                .optional();
    }

    /// The account of a mail address, however its letters are written.
    public Optional<Account> ofMail(String mail) {
        if (!Account.isMail(mail.strip())) {
            return Optional.empty();
        }
        return database.sql(SELECT + "where lower(mail) = lower(:mail)")
                .param("mail", mail.strip())
                .query(Accounts::account)
                .optional();
    }

    public boolean areThereAny() {
        return database.sql("select exists (select from people.account)")
                .query(Boolean.class)
                .single();
    }

    public List<Account> all() {
        return database.sql(SELECT + "order by lower(name), id")
                .query(Accounts::account)
                .list();
    }

    /// The active administrators, held until the transaction ends: two who remove each other at once do so one
    /// after the other, and the second is refused.
    public Set<PersonId> holdActiveAdministrators() {
        return database.sql("""
                        select id from people.account where role = 'ADMINISTRATOR' and state = 'ACTIVE'
                        order by id for update
                        """)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .set();
    }

    /// Adds an account, with its departments.
    @Transactional
    public void add(Account account) {
        database.sql("""
                        insert into people.account (id, name, mail, role, language, state, version, created_at)
                        values (:id, :name, :mail, :role, :language, :state, 0, :now)
                        """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("mail", account.mail())
                .param("role", account.access().role().name())
                .param("language", account.language().tag())
                .param("state", account.state().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        putDepartments(account);
    }

    /// Writes an account as it is now.
    ///
    /// @return whether it was still the version that the caller had read
    @Transactional
    public boolean change(Account account) {
        var changed = database.sql("""
                        update people.account
                        set name = :name, mail = :mail, role = :role, language = :language, state = :state,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("mail", account.mail())
                .param("role", account.access().role().name())
                .param("language", account.language().tag())
                .param("state", account.state().name())
                .param("version", account.version())
                .update();
        if (changed == 1) {
            database.sql("delete from people.membership where account = :id")
                    .param("id", account.id().value())
                    .update();
            putDepartments(account);
        }
        return changed == 1;
    }

    private void putDepartments(Account account) {
        for (var department : account.access().departments()) {
            database.sql("insert into people.membership (account, department) values (:account, :department)")
                    .param("account", account.id().value())
                    .param("department", department)
                    .update();
        }
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var departments = (String[]) row.getArray("departments").getArray();
        return new Account(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("mail"),
                new Account.Access(Role.valueOf(row.getString("role")), Set.of(departments)),
                new Language(row.getString("language")),
                Account.State.valueOf(row.getString("state")),
                row.getLong("version"));
    }
}
