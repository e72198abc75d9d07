package org.hexapla.translation.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps who translates for the house.
@Repository
class TranslatorTable {

    private static final String ROW = "select id, person, name, pairs, skills, words from translation.translator ";

    private final JdbcClient database;

    TranslatorTable(JdbcClient database) {
        this.database = database;
    }

    List<Translator> all() {
        return database.sql(ROW + "order by name, id")
                .query(TranslatorTable::row)
                .list();
    }

    Optional<Translator> find(long id) {
        return database.sql(ROW + "where id = :id")
                .param("id", id)
                .query(TranslatorTable::row)
                .optional();
    }

    Optional<Translator> of(PersonId person) {
        return database.sql(ROW + "where person = :person")
                .param("person", person.value())
                .query(TranslatorTable::row)
                .optional();
    }

    Optional<Translator> named(String name) {
        return database.sql(ROW + "where name = :name and person is null")
                .param("name", name)
                .query(TranslatorTable::row)
                .optional();
    }

    long save(Translator translator) {
        var person = translator.person();
        var statement = translator.id() == 0 ? """
                insert into translation.translator (person, name, pairs, skills, words)
                values (:person, :name, :pairs, :skills, :words) returning id""" : """
                update translation.translator set name = :name, pairs = :pairs, skills = :skills, words = :words
                where id = :id returning id""";
        return database.sql(statement)
                .param("id", translator.id())
                .param("person", person == null ? null : person.value())
                .param("name", translator.name())
                .param("pairs", translator.pairs().toArray(String[]::new))
                .param("skills", translator.skills().stream().map(Skill::code).toArray(String[]::new))
                .param("words", translator.words())
                .query(Long.class)
                .single();
    }

    /// How many words each has in hand.
    Map<Long, Integer> inHand() {
        var words = new HashMap<Long, Integer>();
        database.sql("""
                        select translator, sum(words) as words from translation.work
                        where state = 'taken' and translator is not null group by translator
                        """).query(row -> {
            words.put(row.getLong("translator"), row.getInt("words"));
        });
        return words;
    }

    private static Translator row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Translator(
                row.getLong("id"),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                new HashSet<>(List.of((String[]) row.getArray("pairs").getArray())),
                skills((String[]) row.getArray("skills").getArray()),
                row.getInt("words"));
    }

    private static Set<Skill> skills(String... codes) {
        return Stream.of(codes).flatMap(code -> Skill.parse(code).stream()).collect(Collectors.toSet());
    }
}
