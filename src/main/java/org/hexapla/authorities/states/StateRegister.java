package org.hexapla.authorities.states;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States.DatedName;
import org.hexapla.authorities.States.Membership;
import org.hexapla.authorities.States.Region;
import org.hexapla.authorities.States.Seat;
import org.hexapla.authorities.States.State;
import org.hexapla.authorities.States.Term;
import org.hexapla.authorities.states.StateSnapshot.Spelled;
import org.hexapla.kernel.LocalizedTextJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads everything known of states from the database.
@Repository
class StateRegister {

    private final JdbcClient database;

    StateRegister(JdbcClient database) {
        this.database = database;
    }

    StateSnapshot read() {
        var spelled = new ArrayList<Spelled>();
        var names = new HashMap<StateCode, List<DatedName>>();
        readNames(names, spelled);
        return StateSnapshot.of(states(names), spelled, aliases(), regions(), terms());
    }

    private List<State> states(Map<StateCode, List<DatedName>> names) {
        var memberships = memberships();
        return database.sql("select code, successor from authorities.state order by code")
                .query((row, _) -> {
                    var code = new StateCode(row.getString("code"));
                    var successor = row.getString("successor");
                    return new State(
                            code,
                            successor == null ? null : new StateCode(successor),
                            List.copyOf(memberships.getOrDefault(code, List.of())),
                            List.copyOf(names.getOrDefault(code, List.of())));
                })
                .list();
    }

    private Map<StateCode, List<Membership>> memberships() {
        var memberships = new HashMap<StateCode, List<Membership>>();
        database.sql("select state, from_day, until_day from authorities.state_membership order by state, from_day")
                .query(row -> {
                    memberships
                            .computeIfAbsent(new StateCode(row.getString("state")), _ -> new ArrayList<>())
                            .add(new Membership(row.getObject("from_day", LocalDate.class), day(row, "until_day")));
                });
        return memberships;
    }

    private void readNames(Map<StateCode, List<DatedName>> names, List<Spelled> spelled) {
        database.sql("""
                        select state, from_day, until_day, texts, aliases
                        from authorities.state_name order by state, place""").query(row -> {
            var code = new StateCode(row.getString("state"));
            var from = day(row, "from_day");
            var until = day(row, "until_day");
            names.computeIfAbsent(code, _ -> new ArrayList<>())
                    .add(new DatedName(LocalizedTextJson.read(row.getString("texts")), from, until));
            for (var alias : strings(row.getArray("aliases"))) {
                spelled.add(new Spelled(code, alias, from, until));
            }
        });
    }

    private List<Spelled> aliases() {
        return database.sql("select distinct state, name from authorities.state_alias")
                .query((row, _) ->
                        new Spelled(new StateCode(row.getString("state")), row.getString("name"), null, null))
                .list();
    }

    private Map<StateCode, List<Region>> regions() {
        var texts = new HashMap<String, Region>();
        var parents = new HashMap<String, @Nullable String>();
        database.sql("select code, parent, texts from authorities.region").query(row -> {
            var code = row.getString("code");
            texts.put(code, new Region(code, LocalizedTextJson.read(row.getString("texts"))));
            parents.put(code, row.getString("parent"));
        });
        var regions = new TreeMap<StateCode, List<Region>>();
        database.sql("select state, region from authorities.state_region").query(row -> {
            var path = new ArrayList<Region>();
            for (var code = row.getString("region"); code != null; code = parents.get(code)) {
                var region = texts.get(code);
                if (region != null) {
                    path.addFirst(region);
                }
            }
            regions.put(new StateCode(row.getString("state")), List.copyOf(path));
        });
        return regions;
    }

    /// The program's own facts, and what imported lists tell of other years.
    private Map<StateCode, List<Term>> terms() {
        var terms = new HashMap<StateCode, List<Term>>();
        database.sql("""
                        select body, state, first_year, last_year, seat from authorities.state_term
                        union
                        select 'S', state, first_year, last_year, seat from authorities.council_term told
                        where not exists (
                            select 1 from authorities.state_term own
                            where own.body = 'S' and own.state = told.state and own.seat = told.seat
                              and own.first_year <= told.last_year and coalesce(own.last_year, 9999) >= told.first_year)
                        order by state, first_year, body""").query(row -> {
            var last = row.getObject("last_year", Integer.class);
            terms.computeIfAbsent(new StateCode(row.getString("state")), _ -> new ArrayList<>())
                    .add(new Term(
                            row.getString("body"),
                            row.getInt("first_year"),
                            last,
                            Seat.parse(row.getString("seat")).orElseThrow()));
        });
        return terms;
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
