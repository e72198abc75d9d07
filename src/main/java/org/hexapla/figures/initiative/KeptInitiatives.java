package org.hexapla.figures.initiative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.figures.Initiative;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Symbol;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The initiatives in their table.
@Component
class KeptInitiatives implements Initiatives {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final People people;
    private final Audit audit;

    KeptInitiatives(JdbcClient database, People people, Audit audit) {
        this.database = database;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public Optional<Initiative> find(String code) {
        return database.sql("select code, name, subprogrammes, mandates from figures.initiative where code = :code")
                .param("code", code)
                .query(KeptInitiatives::initiative)
                .optional();
    }

    @Override
    public List<Initiative> all() {
        return database.sql("select code, name, subprogrammes, mandates from figures.initiative order by code")
                .query(KeptInitiatives::initiative)
                .list();
    }

    @Override
    @Transactional
    public Saved save(Initiative initiative) {
        people.requireStaff(DEPARTMENT);
        // Two editors of one initiative wait for each other, so that the trail tells what each found.
        database.sql("select pg_advisory_xact_lock(hashtext('figures.initiative'), hashtext(:code))")
                .param("code", initiative.code())
                .query()
                .listOfRows();
        var before = find(initiative.code());
        if (before.filter(initiative::equals).isPresent()) {
            return Saved.UNCHANGED;
        }
        database.sql("""
                        insert into figures.initiative (code, name, subprogrammes, mandates)
                        values (:code, cast(:name as jsonb), :subprogrammes, :mandates)
                        on conflict (code) do update set name = excluded.name,
                            subprogrammes = excluded.subprogrammes, mandates = excluded.mandates
                        """)
                .param("code", initiative.code())
                .param("name", LocalizedTextJson.write(initiative.name()))
                .param("subprogrammes", initiative.subprogrammes().toArray(String[]::new))
                .param("mandates", symbols(initiative).toArray(String[]::new))
                .update();
        audit.record(
                new ItemRef("figures.initiative", initiative.code()),
                before.isEmpty() ? "created" : "changed",
                before.map(KeptInitiatives::json).orElse(""),
                json(initiative));
        return before.isEmpty() ? Saved.ADDED : Saved.CHANGED;
    }

    private static List<String> symbols(Initiative initiative) {
        return initiative.mandates().stream().map(Symbol::display).toList();
    }

    private static String json(Initiative initiative) {
        return JSON.writeValueAsString(Map.of(
                "name",
                JSON.readTree(LocalizedTextJson.write(initiative.name())),
                "subprogrammes",
                initiative.subprogrammes(),
                "mandates",
                symbols(initiative)));
    }

    private static Initiative initiative(ResultSet row, int number) throws SQLException {
        return Initiative.of(
                row.getString("code"),
                LocalizedTextJson.read(row.getString("name")),
                words(row, "subprogrammes").collect(Collectors.toSet()),
                words(row, "mandates")
                        .map(Symbol::parse)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
