package org.hexapla.partners.fellowship;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the fellows' hours and finds what they published. In the caller's transaction, without asking who may.
@Repository
class Schedule {

    private final JdbcClient database;

    Schedule(JdbcClient database) {
        this.database = database;
    }

    /// The years in which there are sessions, the latest first.
    List<Integer> years(ProgrammeCode programme) {
        return database.sql("""
                        select distinct extract(year from day)::int as year from partners.session
                        where programme = :programme order by year desc
                        """)
                .param("programme", programme.value())
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    List<Session> of(ProgrammeCode programme, int year) {
        return database.sql("""
                        select * from partners.session where programme = :programme and day >= :first and day <= :last
                        order by day, starts, id
                        """)
                .param("programme", programme.value())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, _) -> new Session(
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        LocalizedTextJson.read(row.getString("name")),
                        LocalizedTextJson.read(row.getString("place")),
                        row.getString("speaker"),
                        new Language(row.getString("language"))))
                .list();
    }

    /// @param key by which a file knows it; empty where somebody writes it down
    /// @return whether it is new
    boolean add(String key, ProgrammeCode programme, Session session) {
        return database.sql("""
                        insert into partners.session (key, programme, day, starts, ends, name, place, speaker, language)
                        values (nullif(:key, ''), :programme, :day, :starts, :ends, :name::jsonb, :place::jsonb,
                            :speaker, :language) on conflict do nothing
                        """)
                        .param("key", key)
                        .param("programme", programme.value())
                        .param("day", session.day())
                        .param("starts", session.starts())
                        .param("ends", session.ends())
                        .param("name", LocalizedTextJson.write(session.name()))
                        .param("place", LocalizedTextJson.write(session.place()))
                        .param("speaker", session.speaker())
                        .param("language", session.language().tag())
                        .update()
                > 0;
    }

    void remove(ProgrammeCode programme, long id) {
        database.sql("delete from partners.session where id = :id and programme = :programme")
                .param("id", id)
                .param("programme", programme.value())
                .update();
    }

    /// How many stories there are, by language.
    Map<String, Long> languages(ProgrammeCode programme) {
        var counts = new TreeMap<String, Long>();
        database.sql("""
                        select story.language, count(*) from partners.story
                        join partners.membership on membership.id = story.membership
                        where membership.programme = :programme group by story.language
                        """).param("programme", programme.value()).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    /// The latest first.
    ///
    /// @param language empty for all
    List<Published> stories(ProgrammeCode programme, String language, int from, int most) {
        return database.sql("""
                        select story.*, partner.id as fellow, partner.content ->> 'name' as name from partners.story
                        join partners.membership on membership.id = story.membership
                        join partners.partner on partner.id = membership.partner
                        where membership.programme = :programme and (:language = '' or story.language = :language)
                        order by story.day desc, story.id desc offset :from limit :most
                        """)
                .param("programme", programme.value())
                .param("language", language)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new Published(
                        row.getString("title"),
                        new Language(row.getString("language")),
                        row.getString("outlet"),
                        row.getString("address"),
                        row.getObject("day", LocalDate.class),
                        new PartnerId(row.getLong("fellow")),
                        LocalizedTextJson.read(row.getString("name"))))
                .list();
    }
}
