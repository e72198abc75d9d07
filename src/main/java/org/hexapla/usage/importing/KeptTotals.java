package org.hexapla.usage.importing;

import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The totals of earlier systems, each with its file and line.
@Component
class KeptTotals {

    private static final int BATCH = 2000;

    private final NamedParameterJdbcTemplate database;
    private final KeptImports imports;

    KeptTotals(NamedParameterJdbcTemplate database, KeptImports imports) {
        this.database = database;
        this.imports = imports;
    }

    /// Keeps all totals of a file, or none.
    @Transactional
    public void keep(String kind, SourceFile file, List<Total> totals) {
        var source = imports.add(kind, file, totals.size());
        for (var from = 0; from < totals.size(); from += BATCH) {
            var batch = totals.subList(from, Math.min(from + BATCH, totals.size()));
            database.batchUpdate(
                    """
                    insert into usage.imported
                        (import, line, day, until, site, item, metric, data_type, access_type, access_method, language,
                         country, city, theme, quantity)
                    values (:import, :line, :day, :until, :site, :item, :metric, :dataType, :accessType, 'Regular',
                            :language, :country, :city, :theme, :quantity)
                    """, batch.stream().map(total -> row(source, total)).toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource row(long source, Total total) {
        var scope = total.scope();
        return new MapSqlParameterSource("import", source)
                .addValue("line", total.line())
                .addValue("day", Date.valueOf(total.first()))
                .addValue("until", Date.valueOf(total.last()))
                .addValue("site", scope.site())
                .addValue("item", scope.item())
                .addValue("metric", total.metric())
                .addValue("dataType", scope.dataType())
                .addValue("accessType", scope.accessType())
                .addValue("language", scope.language())
                .addValue("country", scope.country())
                .addValue("city", scope.city())
                .addValue("theme", scope.theme())
                .addValue("quantity", total.quantity());
    }
}
