package org.hexapla.installation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What there is to copy in a database, as its own catalogue tells: whatever tables the modules of the day have.
///
/// @param connection inside whose transaction it is read
record CopiedDatabase(Connection connection) {

    private static final String HISTORY = "flyway_schema_history";

    /// Our tables, those before others that others point to; without the tables in which migrations are noted.
    List<BackupManifest.TableCopy> tables() throws SQLException {
        var tables = new LinkedHashMap<String, BackupManifest.TableCopy>();
        for (var row : rows("""
                select n.nspname, c.relname, (
                    select string_agg(a.attname, chr(10) order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
                and c.relname !~ '^flyway_schema_history'
                order by 1, 2""", 3)) {
            var columns = row.get(2).isEmpty()
                    ? List.<String>of()
                    : List.of(row.get(2).split("\n"));
            tables.put(row.get(0) + '.' + row.get(1), new BackupManifest.TableCopy(row.get(0), row.get(1), columns, 0));
        }
        return parentsFirst(tables);
    }

    private List<BackupManifest.TableCopy> parentsFirst(Map<String, BackupManifest.TableCopy> tables)
            throws SQLException {
        var parents = new LinkedHashMap<String, Set<String>>();
        tables.keySet().forEach(table -> parents.put(table, new LinkedHashSet<>()));
        for (var row : rows("""
                select n.nspname || '.' || c.relname, pn.nspname || '.' || p.relname
                from pg_constraint f
                join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_class p on p.oid = f.confrelid join pg_namespace pn on pn.oid = p.relnamespace
                where f.contype = 'f' and f.conrelid <> f.confrelid""", 2)) {
            parents.computeIfAbsent(row.get(0), _ -> new LinkedHashSet<>()).add(row.get(1));
        }
        var ordered = new ArrayList<BackupManifest.TableCopy>();
        while (!parents.isEmpty()) {
            var free = parents.entrySet().stream()
                    .filter(each -> each.getValue().stream().noneMatch(parents::containsKey))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables point at each other: " + parents.keySet()));
            parents.remove(free);
            ordered.add(tables.get(free));
        }
        return ordered;
    }

    /// By module, the version that its tables have.
    Map<String, String> migrations() throws SQLException {
        var migrations = new LinkedHashMap<String, String>();
        for (var row :
                rows("select tablename, '' from pg_tables where tablename like '" + HISTORY + "%' order by 1", 2)) {
            var versions = rows(
                    "select version, '' from %s where success and version is not null order by installed_rank"
                            .formatted(quoted(row.getFirst())),
                    2);
            if (!versions.isEmpty()) {
                migrations.put(moduleOf(row.getFirst()), versions.getLast().getFirst());
            }
        }
        return migrations;
    }

    static String historyOf(String module) {
        return module.equals(Migrations.ROOT) ? HISTORY : HISTORY + '_' + module;
    }

    private static String moduleOf(String table) {
        return table.equals(HISTORY) ? Migrations.ROOT : table.substring(HISTORY.length() + 1);
    }

    Map<String, @Nullable Long> sequences() throws SQLException {
        var sequences = new LinkedHashMap<String, @Nullable Long>();
        for (var row : rows("""
                select quote_ident(schemaname) || '.' || quote_ident(sequencename), coalesce(last_value::text, '')
                from pg_sequences order by 1""", 2)) {
            sequences.put(row.get(0), row.get(1).isEmpty() ? null : Long.valueOf(row.get(1)));
        }
        return sequences;
    }

    private List<List<String>> rows(String sql, int columns) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) {
                    var value = found.getString(column);
                    row.add(value == null ? "" : value);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
