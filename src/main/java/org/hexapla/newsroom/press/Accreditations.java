package org.hexapla.newsroom.press;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps applications and what was decided. In the caller's transaction, without asking who may.
@Repository
class Accreditations {

    private final JdbcClient database;

    Accreditations(JdbcClient database) {
        this.database = database;
    }

    /// @return its number; nothing where the person waits for an answer already
    Optional<Long> add(PersonId person, Accreditation.Application application, Instant at) {
        return database.sql("""
                        insert into newsroom.accreditation
                            (person, organisation, medium, country, language, contact, applied)
                        values (:person, :organisation, :medium, :country, :language, :contact, :at)
                        on conflict do nothing returning id
                        """)
                .param("person", person.value())
                .param("organisation", application.organisation())
                .param("medium", application.medium().code())
                .param("country", application.country().code())
                .param("language", application.language().tag())
                .param("contact", application.contact())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    /// Those that wait for an answer, the longest waiting first; then what was decided last.
    List<Accreditation> all(int most) {
        return database.sql("""
                        select * from newsroom.accreditation
                        order by state = 'applied' desc, case when state = 'applied' then applied end, decided desc, id
                        limit :most
                        """)
                .param("most", most)
                .query(Accreditations::accreditation)
                .list();
    }

    Optional<Accreditation> find(long id) {
        return database.sql("select * from newsroom.accreditation where id = :id")
                .param("id", id)
                .query(Accreditations::accreditation)
                .optional();
    }

    /// What a person asked for last.
    Optional<Accreditation> last(PersonId person) {
        return database.sql("select * from newsroom.accreditation where person = :person order by id desc limit 1")
                .param("person", person.value())
                .query(Accreditations::accreditation)
                .optional();
    }

    /// What was decided.
    record Decision(
            Accreditation.State state,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String reason,
            PersonId by,
            Instant at) {}

    /// @return whether it still waited
    boolean decide(long id, Decision decision) {
        return database.sql("""
                        update newsroom.accreditation set state = :state, since = :since::date, until = :until::date,
                            reason = :reason, decided = :at, decided_by = :by
                        where id = :id and state = 'applied'
                        """)
                        .param("id", id)
                        .param("state", decision.state().code())
                        .param("since", decision.since())
                        .param("until", decision.until())
                        .param("reason", decision.reason())
                        .param("at", Timestamp.from(decision.at()))
                        .param("by", decision.by().value())
                        .update()
                > 0;
    }

    private static Accreditation accreditation(ResultSet row, int number) throws SQLException {
        return new Accreditation(
                row.getLong("id"),
                new PersonId(row.getObject("person", UUID.class)),
                new Accreditation.Application(
                        row.getString("organisation"),
                        Accreditation.Medium.parse(row.getString("medium")).orElseThrow(),
                        new Country(row.getString("country")),
                        new Language(row.getString("language")),
                        row.getString("contact")),
                Accreditation.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("applied").toInstant(),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"));
    }
}
