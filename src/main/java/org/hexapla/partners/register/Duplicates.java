package org.hexapla.partners.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.partners.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Partners that may be one and the same, and why: a name that is the same letter for letter or in sound in the same
/// country, the same place on the web, the same heading of the authority file. Pairs that somebody told apart are not
/// named again.
@Repository
class Duplicates {

    private static final String ALIKE = """
            select one.id as one, other.id as other, mine.kind as reason
            from partners.partner_key mine
            join partners.partner_key theirs on theirs.kind = mine.kind and theirs.key = mine.key
                and theirs.partner > mine.partner
            join partners.partner one on one.id = mine.partner and one.merged_into is null and one.erased is null
            join partners.partner other on other.id = theirs.partner and other.merged_into is null
                and other.erased is null and other.kind = one.kind
            where mine.kind <> 'word'
                and (mine.kind in ('authority', 'web') or one.country is not distinct from other.country
                    or one.country is null or other.country is null)
                and not exists (select 1 from partners.told_apart where told_apart.one = mine.partner
                    and told_apart.other = theirs.partner)
            """;

    private final JdbcClient database;

    Duplicates(JdbcClient database) {
        this.database = database;
    }

    /// @param reasons why they may be one: `name`, `sound`, `web`, `authority`
    record Pair(PartnerId one, PartnerId other, Set<String> reasons) {}

    private record Found(long one, long other, String reason) {}

    /// The most certain first, as far as that can be told: those that are alike in most ways.
    List<Pair> all(int most) {
        return pairs(database.sql("select * from (" + ALIKE + ") pair order by one, other, reason limit :most")
                .param("most", most * 4)
                .query(Duplicates::found)
                .list());
    }

    /// Those of one partner.
    List<Pair> of(PartnerId partner) {
        return pairs(database.sql("select * from (" + ALIKE
                        + ") pair where :id in (one, other) order by one, other, reason limit 80")
                .param("id", partner.value())
                .query(Duplicates::found)
                .list());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(row.getLong("one"), row.getLong("other"), row.getString("reason"));
    }

    private static List<Pair> pairs(List<Found> found) {
        var reasons = new LinkedHashMap<List<Long>, TreeSet<String>>();
        found.forEach(row -> reasons.computeIfAbsent(List.of(row.one(), row.other()), _ -> new TreeSet<>())
                .add(row.reason()));
        var pairs = new ArrayList<Pair>();
        reasons.forEach(
                (pair, why) -> pairs.add(new Pair(new PartnerId(pair.getFirst()), new PartnerId(pair.getLast()), why)));
        pairs.sort(
                java.util.Comparator.comparingInt((Pair pair) -> -pair.reasons().size()));
        return pairs;
    }

    void tellApart(PartnerId one, PartnerId other, Register.Act act) {
        database.sql("""
                        insert into partners.told_apart (one, other, at, by)
                        values (least(:one, :other), greatest(:one, :other), :at, :by) on conflict do nothing
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
    }
}
