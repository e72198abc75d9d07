package org.hexapla.newsroom.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.Country;
import org.hexapla.people.Audit;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The newsrooms elsewhere. Somebody who is signed in applies for one; the staff admits it; from then on its contact
/// person acts for it.
@Component
@Transactional
class MediaOrganisations {

    static final String DEPARTMENT = "newsroom";
    private static final int LONGEST = 200;

    private static final String SELECT = """
            select o.id, o.name, o.country, o.contact, o.state,
                   coalesce((select max(version) from newsroom.terms_accepted t where t.organisation = o.id), 0) as terms
            from newsroom.organisation o
            """;

    private final JdbcClient database;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    MediaOrganisations(JdbcClient database, People people, Audit audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of an application.
    sealed interface Application {
        record Made(MediaOrganisation organisation) implements Application {}

        record Incomplete(String messageKey) implements Application {}
    }

    Application apply(String name, String country) {
        var person = signedIn();
        var land = Country.parse(country);
        if (name.isBlank() || name.length() > LONGEST || land.isEmpty()) {
            return new Application.Incomplete("distribution.fault.organisation");
        }
        try {
            var id = database.sql("""
                            insert into newsroom.organisation (name, country, contact, state, applied)
                            values (:name, :country, :contact, 'applied', :now) returning id
                            """)
                    .param("name", name.strip())
                    .param("country", land.get().code())
                    .param("contact", person.id().value())
                    .param("now", now())
                    .query(Long.class)
                    .single();
            var made = find(id).orElseThrow();
            audit.record(made.item(), "created", "", words(made));
            return new Application.Made(made);
        } catch (DuplicateKeyException e) {
            return new Application.Incomplete("distribution.fault.organisation-already");
        }
    }

    /// The one for which the acting person speaks, applied or admitted.
    ///
    /// @throws NotAllowed for a visitor, who is asked to sign in
    @Transactional(readOnly = true)
    Optional<MediaOrganisation> mine() {
        return database.sql(SELECT + " where o.contact = :contact and o.state in ('applied', 'admitted')")
                .param("contact", signedIn().id().value())
                .query(MediaOrganisations::organisation)
                .optional();
    }

    /// The admitted one for which the acting person speaks.
    ///
    /// @throws NotAllowed if there is none
    @Transactional(readOnly = true)
    MediaOrganisation requireMine() {
        return mine().filter(found -> found.state() == MediaOrganisation.State.ADMITTED)
                .orElseThrow(() -> new NotAllowed("distribution.problem.organisation-only"));
    }

    @Transactional(readOnly = true)
    Optional<MediaOrganisation> find(long id) {
        return database.sql(SELECT + " where o.id = :id")
                .param("id", id)
                .query(MediaOrganisations::organisation)
                .optional();
    }

    /// All, those that wait for an answer first.
    @Transactional(readOnly = true)
    List<MediaOrganisation> all() {
        requireStaff();
        return database.sql(SELECT + " order by o.state <> 'applied', o.name, o.id")
                .query(MediaOrganisations::organisation)
                .list();
    }

    /// @return whether it was in a state from which it may become that
    boolean decide(long id, MediaOrganisation.State next) {
        var by = requireStaff().id();
        var before = find(id).filter(found -> found.state().mayBecome(next));
        if (before.isEmpty()) {
            return false;
        }
        var changed = database.sql("""
                        update newsroom.organisation set state = :next, decided = :now, decided_by = :by
                        where id = :id and state = :state
                        """)
                .param("id", id)
                .param("state", before.get().state().code())
                .param("next", next.code())
                .param("now", now())
                .param("by", by.value())
                .update();
        audit.record(before.get().item(), "changed", words(before.get()), words(find(id).orElseThrow()));
        return changed > 0;
    }

    Person requireStaff() {
        return people.requireStaff(DEPARTMENT);
    }

    private Person signedIn() {
        return people.current().orElseThrow(() -> new NotAllowed("distribution.problem.sign-in"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String words(MediaOrganisation organisation) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .createObjectNode()
                .put("name", organisation.name())
                .put("country", organisation.country().code())
                .put("state", organisation.state().code())
                .toString();
    }

    private static MediaOrganisation organisation(ResultSet row, int number) throws SQLException {
        return new MediaOrganisation(
                row.getLong("id"),
                row.getString("name"),
                new Country(row.getString("country")),
                new PersonId(row.getObject("contact", UUID.class)),
                MediaOrganisation.State.of(row.getString("state")),
                row.getInt("terms"));
    }
}
