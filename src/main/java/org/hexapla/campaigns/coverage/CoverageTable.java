package org.hexapla.campaigns.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All that was judged as a table: a row an article, outlet and message, with the tier that the frozen list gives it.
@Repository
class CoverageTable {

    private final JdbcClient database;

    CoverageTable(JdbcClient database) {
        this.database = database;
    }

    List<List<Object>> rows() {
        return database.sql("""
                        select item.id, outlet.name, coalesce(listed.tier, '') as tier, outlet.country, item.kind, item.day,
                            item.language, item.title, item.address, item.initiative, settled.message,
                            coalesce(settled.verdict, '') as verdict, settled.prominence, settled.tone, settled.coders,
                            settled.settled
                        from campaigns.watch_item item
                        join campaigns.watch_settled settled on settled.item = coalesce(item.same_as, item.id)
                        join campaigns.watch_outlet outlet on outlet.code = item.outlet
                        left join campaigns.watch_list list on item.day between list.first_day and list.last_day
                        left join campaigns.watch_listed listed
                            on listed.list = list.id and listed.outlet = item.outlet
                        where item.counted order by item.day, item.id, settled.message
                        """)
                .query((row, _) -> List.<Object>of(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("tier"),
                        row.getString("country"),
                        row.getString("kind"),
                        Optional.ofNullable(row.getObject("day", LocalDate.class))
                                .orElseThrow(),
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("address"),
                        row.getString("initiative"),
                        row.getString("message"),
                        row.getString("verdict"),
                        row.getString("prominence"),
                        row.getString("tone"),
                        row.getLong("coders"),
                        row.getBoolean("settled") ? "yes" : "no"))
                .list();
    }
}
