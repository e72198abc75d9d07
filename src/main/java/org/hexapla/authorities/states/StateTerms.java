package org.hexapla.authorities.states;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States.Seat;
import org.hexapla.authorities.edition.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the terms of office that each source tells.
@Component
@Transactional
class StateTerms {

    private final JdbcClient database;
    private final Editions editions;

    StateTerms(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    /// All that a source tells, in place of what it told before.
    ///
    /// @return what of it was told before, just so
    Set<StateTerm> replace(String source, List<StateTerm> told) {
        var before = told(source);
        var now = new HashSet<>(told);
        if (before.equals(now)) {
            return before;
        }
        database.sql("delete from authorities.state_term where source = :source")
                .param("source", source)
                .update();
        now.forEach(term -> insert(source, term));
        editions.changed("states");
        before.retainAll(now);
        return before;
    }

    private Set<StateTerm> told(String source) {
        return new HashSet<>(database.sql("""
                        select body, state, first_year, last_year, seat from authorities.state_term
                        where source = :source""")
                .param("source", source)
                .query((row, _) -> new StateTerm(
                        row.getString("body"),
                        new StateCode(row.getString("state")),
                        row.getInt("first_year"),
                        row.getObject("last_year", Integer.class),
                        Seat.parse(row.getString("seat")).orElseThrow()))
                .list());
    }

    private void insert(String source, StateTerm term) {
        database.sql("""
                        insert into authorities.state_term (source, body, state, first_year, last_year, seat)
                        values (:source, :body, :state, :first, :last, :seat) on conflict do nothing""")
                .param("source", source)
                .param("body", term.body())
                .param("state", term.state().value())
                .param("first", term.firstYear())
                .param("last", term.lastYear())
                .param("seat", term.seat().code())
                .update();
    }
}
