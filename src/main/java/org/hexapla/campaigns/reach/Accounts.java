package org.hexapla.campaigns.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the registry of accounts and how many followed them when. In the caller's transaction, without asking who may.
@Repository
class Accounts {

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /// By platform and name.
    List<Account> all() {
        return database.sql("select * from campaigns.account order by platform, name, id")
                .query(Accounts::account)
                .list();
    }

    Optional<Account> find(String code) {
        return database.sql("select * from campaigns.account where code = :code")
                .param("code", code)
                .query(Accounts::account)
                .optional();
    }

    /// Those of an advocate.
    List<Account> of(long partner) {
        return database.sql("select * from campaigns.account where partner = :partner order by platform, name")
                .param("partner", partner)
                .query(Accounts::account)
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("code"),
                row.getInt("version"),
                row.getString("platform"),
                row.getString("name"),
                row.getString("address"),
                new Language(row.getString("language")),
                row.getString("kind"),
                row.getString("owner"),
                row.getObject("partner", Long.class),
                row.getString("initiative"));
    }

    /// New, or in the place of the one with its code and version; false where somebody else was there before.
    boolean save(Account account, PersonId by, Instant at) {
        var sql = account.id() == 0 ? """
                insert into campaigns.account
                    (code, platform, name, address, language, kind, owner, partner, initiative, changed, changed_by)
                values (:code, :platform, :name, :address, :language, :kind, :owner, :partner, :initiative, :at, :by)
                on conflict (code) do nothing
                """ : """
                update campaigns.account set version = version + 1, platform = :platform, name = :name,
                    address = :address, language = :language, kind = :kind, owner = :owner, partner = :partner,
                    initiative = :initiative, changed = :at, changed_by = :by
                where code = :code and version = :version
                """;
        return database.sql(sql)
                        .param("code", account.code())
                        .param("version", account.version())
                        .param("platform", account.platform())
                        .param("name", account.name())
                        .param("address", account.address())
                        .param("language", account.language().tag())
                        .param("kind", account.kind())
                        .param("owner", account.owner())
                        .param("partner", account.partner())
                        .param("initiative", account.initiative())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /// How many followed an account on a day, as somebody or something says.
    record Audience(LocalDate day, long followers, String source) {}

    List<Audience> audience(long account) {
        return database.sql("""
                        select day, followers, source from campaigns.account_audience where account = :account
                        order by day desc limit 400
                        """)
                .param("account", account)
                .query((row, _) -> new Audience(
                        row.getObject("day", LocalDate.class), row.getLong("followers"), row.getString("source")))
                .list();
    }

    /// False where it was known just so.
    boolean keep(long account, Audience audience) {
        return database.sql("""
                        insert into campaigns.account_audience (account, day, followers, source)
                        values (:account, :day, :followers, :source)
                        on conflict (account, day) do update set followers = excluded.followers, source = excluded.source
                        where (account_audience.followers, account_audience.source)
                            is distinct from (excluded.followers, excluded.source)
                        """)
                        .param("account", account)
                        .param("day", audience.day())
                        .param("followers", audience.followers())
                        .param("source", audience.source())
                        .update()
                == 1;
    }
}
