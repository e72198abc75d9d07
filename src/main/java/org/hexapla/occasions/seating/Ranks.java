package org.hexapla.occasions.seating;

import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The order of precedence, which protocol keeps.
@Component
@Transactional
class Ranks {

    private final JdbcClient database;
    private final People people;
    private final Audit audit;

    Ranks(JdbcClient database, People people, Audit audit) {
        this.database = database;
        this.people = people;
        this.audit = audit;
    }

    /// The highest first.
    @Transactional(readOnly = true)
    List<Rank> all() {
        return database.sql("select code, name::text from occasions.rank order by place, code")
                .query((row, _) -> new Rank(row.getString("code"), LocalizedTextJson.read(row.getString("name"))))
                .list();
    }

    /// Keeps a rank, a new one or in the place of the one with its code.
    ///
    /// @param place from 1: before which one it comes
    void keep(String code, LocalizedText name, int place) {
        people.requireStaff("occasions");
        if (!Rank.isCode(code) || name.isEmpty()) {
            throw SeatingRefused.incomplete();
        }
        database.sql("update occasions.rank set place = place + 1 where place >= :place and code <> :code")
                .param("place", place)
                .param("code", code)
                .update();
        database.sql("""
                        insert into occasions.rank (code, place, name) values (:code, :place, :name::jsonb)
                        on conflict (code) do update set name = excluded.name, place = excluded.place
                        """)
                .param("code", code)
                .param("place", place)
                .param("name", LocalizedTextJson.write(name))
                .update();
        audit.record(new ItemRef("occasions.rank", code), "changed", "", LocalizedTextJson.write(name));
    }
}
