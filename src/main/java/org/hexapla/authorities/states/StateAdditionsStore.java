package org.hexapla.authorities.states;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.states.StateAdditions.Alias;
import org.hexapla.authorities.states.StateAdditions.RegionNames;
import org.hexapla.authorities.states.StateAdditions.Term;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what files add to the states: what is there already is left alone, what a file no longer says is taken
/// away.
@Repository
class StateAdditionsStore {

    private final JdbcClient database;

    StateAdditionsStore(JdbcClient database) {
        this.database = database;
    }

    void store(String file, StateAdditions additions, ImportRun run) {
        storeAliases(file, additions, run);
        if (!additions.regions().isEmpty()) {
            additions.regions().values().forEach(region -> storeRegion(region, run));
            additions.regionOfState().forEach((state, region) -> storeMembership(state, region, run));
        }
        if (!additions.terms().isEmpty()) {
            storeTerms(additions, run);
        }
    }

    private void storeAliases(String file, StateAdditions additions, ImportRun run) {
        var stored =
                new HashSet<>(database.sql("select state, name from authorities.state_alias where source = :source")
                        .param("source", file)
                        .query((row, _) -> new Alias(new StateCode(row.getString("state")), row.getString("name")))
                        .list());
        merge(
                stored,
                additions.aliases(),
                alias -> change(file, alias, "insert into authorities.state_alias values (:source, :state, :name)"),
                alias -> change(file, alias, """
                        delete from authorities.state_alias
                        where source = :source and state = :state and name = :name"""),
                run);
    }

    private void change(String file, Alias alias, String sql) {
        database.sql(sql)
                .param("source", file)
                .param("state", alias.state().value())
                .param("name", alias.name())
                .update();
    }

    /// Each language comes from a file of its own, so names are laid over those of the others.
    private void storeRegion(RegionNames region, ImportRun run) {
        var stored = database.sql("select texts from authorities.region where code = :code")
                .param("code", region.code())
                .query((row, _) -> LocalizedTextJson.read(row.getString("texts")))
                .optional();
        var names = stored.orElse(LocalizedText.none());
        for (var name : region.names().entrySet()) {
            names = names.with(name.getKey(), name.getValue());
        }
        if (stored.isPresent() && stored.get().equals(names)) {
            run.unchanged();
            return;
        }
        database.sql("""
                        insert into authorities.region (code, parent, texts) values (:code, :parent, :texts::jsonb)
                        on conflict (code) do update set parent = excluded.parent, texts = excluded.texts""")
                .param("code", region.code())
                .param("parent", region.parent())
                .param("texts", LocalizedTextJson.write(names))
                .update();
        tell(stored.isEmpty(), run);
    }

    private void storeMembership(StateCode state, String region, ImportRun run) {
        var rows = database.sql("""
                        insert into authorities.state_region as known (state, region) values (:state, :region)
                        on conflict (state) do update set region = excluded.region
                        where known.region <> excluded.region
                        returning (xmax = 0) as is_new""")
                .param("state", state.value())
                .param("region", region)
                .query(Boolean.class)
                .list();
        if (rows.isEmpty()) {
            run.unchanged();
        } else {
            tell(rows.getFirst(), run);
        }
    }

    private static void tell(boolean isNew, ImportRun run) {
        if (isNew) {
            run.added();
        } else {
            run.changed();
        }
    }

    private void storeTerms(StateAdditions additions, ImportRun run) {
        var stored =
                new HashSet<>(database.sql("select state, first_year, last_year, seat from authorities.council_term")
                        .query((row, _) -> new Term(
                                new StateCode(row.getString("state")),
                                row.getInt("first_year"),
                                row.getInt("last_year"),
                                row.getString("seat")))
                        .list());
        merge(
                stored,
                additions.terms(),
                term -> change(term, "insert into authorities.council_term values (:state, :first, :last, :seat)"),
                term -> change(term, """
                        delete from authorities.council_term
                        where state = :state and first_year = :first and last_year = :last and seat = :seat"""),
                run);
    }

    private void change(Term term, String sql) {
        database.sql(sql)
                .param("state", term.state().value())
                .param("first", term.firstYear())
                .param("last", term.lastYear())
                .param("seat", term.seat())
                .update();
    }

    private static <T> void merge(Set<T> stored, Set<T> wanted, Consumer<T> insert, Consumer<T> delete, ImportRun run) {
        for (var gone : stored) {
            if (!wanted.contains(gone)) {
                delete.accept(gone);
                run.changed();
            }
        }
        for (var record : wanted) {
            if (stored.contains(record)) {
                run.unchanged();
            } else {
                insert.accept(record);
                run.added();
            }
        }
    }
}
