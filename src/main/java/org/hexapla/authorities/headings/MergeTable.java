package org.hexapla.authorities.headings;

import java.util.List;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.ItemRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which records each merge touched.
@Repository
class MergeTable {

    private final JdbcClient database;

    MergeTable(JdbcClient database) {
        this.database = database;
    }

    /// @param gone how many of the record's fields went because they became equal to another
    void touched(AuthorityId losing, AuthorityId gaining, ItemRef record, long gone) {
        database.sql("""
                        insert into authorities.heading_merge (losing, gaining, record, both_before)
                        values (:losing, :gaining, :record, :both) on conflict do nothing""")
                .param("losing", losing.value())
                .param("gaining", gaining.value())
                .param("record", record.toString())
                .param("both", gone > 0)
                .update();
    }

    /// Some that are to be taken back.
    List<ItemRef> touched(AuthorityId losing, int most) {
        return database.sql("""
                        select record from authorities.heading_merge
                        where losing = :losing and not both_before order by record limit :most""")
                .param("losing", losing.value())
                .param("most", most)
                .query((row, _) -> ItemRef.parse(row.getString("record")))
                .list();
    }

    /// Those that linked to both headings before: somebody must look at them when the merge is taken back.
    List<ItemRef> ambiguous(AuthorityId losing, int most) {
        return database.sql("""
                        select record from authorities.heading_merge
                        where losing = :losing and both_before order by record limit :most""")
                .param("losing", losing.value())
                .param("most", most)
                .query((row, _) -> ItemRef.parse(row.getString("record")))
                .list();
    }

    long count(AuthorityId losing) {
        return database.sql("select count(*) from authorities.heading_merge where losing = :losing and not both_before")
                .param("losing", losing.value())
                .query(Long.class)
                .single();
    }

    void takenBack(AuthorityId losing, ItemRef record) {
        database.sql("delete from authorities.heading_merge where losing = :losing and record = :record")
                .param("losing", losing.value())
                .param("record", record.toString())
                .update();
    }
}
