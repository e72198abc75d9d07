package org.hexapla.partners.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what people contributed. In the caller's transaction, without asking who may.
@Repository
class Contributions {

    private final JdbcClient database;

    Contributions(JdbcClient database) {
        this.database = database;
    }

    /// @param name empty unless they agreed to be named
    /// @param person the keyed hash of their address
    /// @param secret the hash of the word that opens it
    record Sent(
            SubmissionId submission,
            Language language,
            Optional<Country> country,
            String name,
            String person,
            String secret) {}

    /// @return its number
    int add(String consultation, Sent sent, Instant at) {
        return database.sql("""
                        insert into partners.contribution (consultation, number, submission, language, country, name,
                            person, secret, received)
                        select :consultation, coalesce(max(number), 0) + 1, :submission, :language, :country, :name,
                            :person, :secret, :at
                        from partners.contribution where consultation = :consultation
                        returning number
                        """)
                .param("consultation", consultation)
                .param("submission", sent.submission().toString())
                .param("language", sent.language().tag())
                .param("country", sent.country().map(Country::code).orElse(null))
                .param("name", sent.name())
                .param("person", sent.person())
                .param("secret", sent.secret())
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    List<Contribution> of(String consultation) {
        return database.sql("select * from partners.contribution where consultation = :code order by number limit 5000")
                .param("code", consultation)
                .query(Contributions::contribution)
                .list();
    }

    Optional<Contribution> find(String consultation, int number) {
        return database.sql("select * from partners.contribution where consultation = :code and number = :number")
                .param("code", consultation)
                .param("number", number)
                .query(Contributions::contribution)
                .optional();
    }

    Optional<Contribution> opened(String secret) {
        return database.sql("select * from partners.contribution where secret = :secret")
                .param("secret", secret)
                .query(Contributions::contribution)
                .optional();
    }

    List<Contribution> numbered(String consultation, Collection<Integer> numbers) {
        return database.sql("""
                        select * from partners.contribution where consultation = :code and number = any (:numbers)
                        order by number
                        """)
                .param("code", consultation)
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(Contributions::contribution)
                .list();
    }

    /// What was said and who said it goes; that somebody said something stays.
    void erase(SubmissionId submission, Instant at) {
        database.sql("""
                        delete from partners.passage
                        where contribution in (select id from partners.contribution where submission = :submission)
                        """).param("submission", submission.toString()).update();
        database.sql("""
                        update partners.contribution set name = '', secret = null, erased = :at
                        where submission = :submission and erased is null
                        """)
                .param("submission", submission.toString())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getLong("id"),
                row.getString("consultation"),
                row.getInt("number"),
                SubmissionId.parse(row.getString("submission")).orElseThrow(),
                new Language(row.getString("language")),
                Optional.ofNullable(row.getString("country")).flatMap(Country::parse),
                row.getString("name"),
                row.getTimestamp("received").toInstant(),
                row.getTimestamp("erased") != null);
    }
}
