package org.hexapla.partners.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.partners.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps model conferences. In the caller's transaction, without asking who may.
@Repository
class Conferences {

    private final JdbcClient database;

    Conferences(JdbcClient database) {
        this.database = database;
    }

    /// The next first, then those that were.
    ///
    /// @param state whose; `listed` for readers
    /// @param country its code, or empty for all
    List<Conference> all(String state, String country, int from, int most) {
        return database.sql("""
                        select * from partners.conference
                        where state = :state and (:country = '' or country = :country)
                        order by since desc, id desc offset :from limit :most
                        """)
                .param("state", state)
                .param("country", country)
                .param("from", from)
                .param("most", most)
                .query(Conferences::conference)
                .list();
    }

    /// How many of those listed each country has.
    Map<String, Long> countries() {
        var counts = new TreeMap<String, Long>();
        database.sql("select country, count(*) from partners.conference where state = 'listed' group by country")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /// @param key by which a file knows it; empty where somebody tells of it
    /// @return how many were new: none where the key is known
    int add(String key, Conference conference, Timestamp at) {
        return database.sql("""
                        insert into partners.conference (key, name, organiser, country, city, since, until, languages,
                            participants, web, mail, state, told)
                        values (nullif(:key, ''), :name, :organiser, :country, :city, :since, :until, :languages,
                            :participants, :web, :mail, :state, :at) on conflict do nothing
                        """)
                .param("key", key)
                .param("name", conference.name())
                .param("organiser", conference.organiser())
                .param("country", conference.where().country())
                .param("city", conference.where().city())
                .param("since", conference.since())
                .param("until", conference.until())
                .param(
                        "languages",
                        conference.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("participants", conference.participants())
                .param("web", conference.web())
                .param("mail", conference.mail())
                .param("state", conference.state())
                .param("at", at)
                .update();
    }

    /// @return how many waited
    int decide(Collection<Long> ids, String state, Register.Act act) {
        return database.sql("""
                        update partners.conference set state = :state, decided = :at, decided_by = :by
                        where id = any (:ids) and state <> :state
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("state", state)
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
    }

    private static Conference conference(ResultSet row, int number) throws SQLException {
        return new Conference(
                row.getLong("id"),
                row.getString("name"),
                row.getString("organiser"),
                new Conference.Where(row.getString("country"), row.getString("city")),
                row.getObject("since", java.time.LocalDate.class),
                row.getObject("until", java.time.LocalDate.class),
                Stream.of((String[]) row.getArray("languages").getArray())
                        .map(Language::new)
                        .toList(),
                row.getInt("participants"),
                row.getString("web"),
                row.getString("mail"),
                row.getString("state"));
    }
}
