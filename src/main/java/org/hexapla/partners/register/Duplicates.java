package org.hexapla.partners.register;

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

    /// Two who share a key, the one of the smaller number first. Keys are matched before anything is asked of partners:
    /// all pairs of a kind of partner are a hundred thousand times as many.
    private static final String ALIKE = """
            with shared as materialized (
                select least(mine.partner, theirs.partner) as one, greatest(mine.partner, theirs.partner) as other,
                    mine.kind
                from partners.partner_key mine
                join partners.partner_key theirs on theirs.kind = mine.kind and theirs.key = mine.key
                    and theirs.partner <> mine.partner
                where mine.kind <> 'word' and %s
            )
            select one.id as one, other.id as other, array_agg(shared.kind order by shared.kind) as reasons
            from shared
            join partners.partner one on one.id = shared.one and one.merged_into is null and one.erased is null
            join partners.partner other on other.id = shared.other and other.merged_into is null
                and other.erased is null and other.kind = one.kind
            where (shared.kind in ('authority', 'web') or one.country is not distinct from other.country
                    or one.country is null or other.country is null)
                and not exists (select 1 from partners.told_apart where told_apart.one = one.id
                    and told_apart.other = other.id)
            group by one.id, other.id
            order by count(distinct shared.kind) desc, one.id, other.id limit :most
            """;

    private static final int MOST_OF_ONE = 80;

    private final JdbcClient database;

    Duplicates(JdbcClient database) {
        this.database = database;
    }

    /// @param reasons why they may be one: `name`, `sound`, `web`, `authority`
    record Pair(PartnerId one, PartnerId other, Set<String> reasons) {}

    /// The most certain first, as far as that can be told: those that are alike in most ways.
    List<Pair> all(int most) {
        return pairs(
                database.sql(ALIKE.formatted("mine.partner < theirs.partner")).param("most", most));
    }

    /// Those of one partner.
    List<Pair> of(PartnerId partner) {
        return pairs(database.sql(ALIKE.formatted("mine.partner = :id"))
                .param("id", partner.value())
                .param("most", MOST_OF_ONE));
    }

    private static List<Pair> pairs(JdbcClient.StatementSpec question) {
        return question.query((row, _) -> new Pair(
                        new PartnerId(row.getLong("one")),
                        new PartnerId(row.getLong("other")),
                        new TreeSet<>(List.of((String[]) row.getArray("reasons").getArray()))))
                .list();
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
