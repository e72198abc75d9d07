package org.hexapla.library.marc.query;

import java.util.UUID;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who made or changed records, by their names.
@Component
class Doers {

    private final JdbcClient database;
    private final People people;

    Doers(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /// Those in whose names the words stand.
    UUID[] named(String words) {
        var wanted = Patterns.fold(words.strip());
        return database
                .sql("select created_by from library.record union select changed_by from library.record")
                .query(UUID.class)
                .stream()
                .filter(id -> people.find(new PersonId(id))
                        .filter(person -> Patterns.fold(person.name()).contains(wanted))
                        .isPresent())
                .toArray(UUID[]::new);
    }
}
