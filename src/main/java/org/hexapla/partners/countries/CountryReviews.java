package org.hexapla.partners.countries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps country reviews. In the caller's transaction, without asking who may.
@Repository
class CountryReviews {

    private final JdbcClient database;

    CountryReviews(JdbcClient database) {
        this.database = database;
    }

    List<CountryReview> all() {
        return database.sql("select * from partners.country_review order by day desc, id desc limit 500")
                .query(CountryReviews::review)
                .list();
    }

    Optional<CountryReview> find(long id) {
        return database.sql("select * from partners.country_review where id = :id")
                .param("id", id)
                .query(CountryReviews::review)
                .optional();
    }

    private static CountryReview review(ResultSet row, int number) throws SQLException {
        return new CountryReview(
                row.getString("initiative"),
                new Country(row.getString("country")),
                row.getObject("day", LocalDate.class),
                row.getString("summary"));
    }

    /// @param key by which a file knows it; empty where somebody writes it down
    /// @return its number, or nothing where it is known
    Optional<Long> add(String key, CountryReview review) {
        return database.sql("""
                        insert into partners.country_review (key, initiative, country, day, summary)
                        values (nullif(:key, ''), :initiative, :country, :day, :summary) on conflict do nothing returning id
                        """)
                .param("key", key)
                .param("initiative", review.initiative())
                .param("country", review.country().code())
                .param("day", review.day())
                .param("summary", review.summary())
                .query(Long.class)
                .optional();
    }
}
