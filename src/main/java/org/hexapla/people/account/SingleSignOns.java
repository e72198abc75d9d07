package org.hexapla.people.account;

import java.util.Optional;
import java.util.UUID;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Under which names other houses know our people.
@Repository
public class SingleSignOns {

    private final JdbcClient database;

    SingleSignOns(JdbcClient database) {
        this.database = database;
    }

    public Optional<PersonId> whose(String provider, String subject) {
        return database.sql(
                        "select account from people.single_sign_on where provider = :provider and subject = :subject")
                .param("provider", provider)
                .param("subject", subject)
                .query((row, _) -> new PersonId(row.getObject("account", UUID.class)))
                .optional();
    }

    public void link(String provider, String subject, PersonId person) {
        database.sql("""
                        insert into people.single_sign_on (provider, subject, account)
                        values (:provider, :subject, :account) on conflict do nothing
                        """)
                .param("provider", provider)
                .param("subject", subject)
                .param("account", person.value())
                .update();
    }
}
