package org.hexapla.partners.register;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Makes one of two partners, and two of them again.
///
/// All that hangs on the one goes over to the other, and each row that went is noted, so that just these come back. A
/// membership stays behind where the other belongs to the same programme already: whoever was merged away is not
/// counted, so that nobody is counted twice.
@Component
@Transactional
class Merging {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Every table with rows of a partner, and which of them may not go.
    private static final List<Table> TABLES = List.of(
            new Table("partners.contact", ""),
            new Table("partners.correspondence", ""),
            new Table("partners.application", ""),
            new Table("partners.agreement", ""),
            new Table("partners.scorecard_entity", """
                     and not exists (select 1 from partners.scorecard_entity there
                        where there.partner = :gaining and there.scorecard = scorecard_entity.scorecard)
                    """),
            new Table("partners.scorecard_reply", """
                     and not exists (select 1 from partners.scorecard_reply there
                        where there.partner = :gaining and there.scorecard = scorecard_reply.scorecard
                        and there.year = scorecard_reply.year)
                    """),
            new Table("partners.membership", """
                     and not exists (select 1 from partners.membership there
                        where there.partner = :gaining and there.programme = membership.programme
                        and there.state <> 'ended' and membership.state <> 'ended')
                    """));

    private final Register register;
    private final Duplicates duplicates;
    private final People people;
    private final Audit audit;
    private final JdbcClient database;
    private final Clock clock;

    Merging(Register register, Duplicates duplicates, People people, Audit audit, JdbcClient database, Clock clock) {
        this.register = register;
        this.duplicates = duplicates;
        this.people = people;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    private record Table(String name, String unless) {}

    /// A merge that was made and can be undone.
    ///
    /// @param losing who was merged away
    record Merge(long id, PartnerId losing, PartnerId gaining) {}

    /// @return the number of the merge
    long merge(PartnerId losing, PartnerId gaining) {
        var act = act();
        lock(losing, gaining);
        var kept = register.find(gaining).filter(partner -> partner.mergedInto().isEmpty());
        var lost = register.find(losing).filter(partner -> partner.mergedInto().isEmpty());
        if (losing.equals(gaining)
                || kept.isEmpty()
                || lost.isEmpty()
                || kept.get().kind() != lost.get().kind()) {
            throw PartnersRefused.conflict("merge");
        }
        var moved = new TreeMap<String, List<Long>>();
        for (var table : TABLES) {
            moved.put(table.name(), move(table, losing, gaining));
        }
        var id = database.sql("""
                        with gone as (
                            update partners.partner set merged_into = :gaining, version = version + 1,
                                changed = :at, changed_by = :by
                            where id = :losing
                        )
                        insert into partners.merge (losing, gaining, moved, at, by)
                        values (:losing, :gaining, :moved::jsonb, :at, :by) returning id
                        """)
                .param("losing", losing.value())
                .param("gaining", gaining.value())
                .param("moved", JSON.writeValueAsString(moved))
                .param("at", act.time())
                .param("by", act.by().value())
                .query(Long.class)
                .single();
        audit.record(losing.item(), "merged", "", gaining.toString());
        return id;
    }

    private List<Long> move(Table table, PartnerId losing, PartnerId gaining) {
        return database.sql("update " + table.name() + " set partner = :gaining where partner = :losing "
                        + table.unless() + " returning id")
                .param("losing", losing.value())
                .param("gaining", gaining.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// Lets both stand again, each with what was its own. What came to the one that stayed since then stays there.
    void undo(long merge) {
        var act = act();
        var row = database.sql("""
                        update partners.merge set undone = :at, undone_by = :by where id = :id and undone is null
                        returning losing, gaining, moved::text
                        """)
                .param("id", merge)
                .param("at", act.time())
                .param("by", act.by().value())
                .query((found, _) -> new Undone(
                        new PartnerId(found.getLong("losing")),
                        new PartnerId(found.getLong("gaining")),
                        JSON.readValue(found.getString("moved"), new TypeReference<TreeMap<String, List<Long>>>() {})))
                .optional()
                .orElseThrow(() -> PartnersRefused.conflict("undone"));
        for (var table : TABLES) {
            database.sql("update " + table.name()
                            + " set partner = :losing where partner = :gaining and id = any (:ids)")
                    .param("losing", row.losing().value())
                    .param("gaining", row.gaining().value())
                    .param(
                            "ids",
                            row.moved().getOrDefault(table.name(), List.of()).toArray(Long[]::new))
                    .update();
        }
        database.sql("""
                        update partners.partner set merged_into = null, version = version + 1, changed = :at,
                            changed_by = :by where id = :losing
                        """)
                .param("losing", row.losing().value())
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
        audit.record(row.losing().item(), "unmerged", row.gaining().toString(), "");
    }

    private record Undone(PartnerId losing, PartnerId gaining, TreeMap<String, List<Long>> moved) {}

    /// What was merged into a partner and can be taken apart again, the latest first.
    List<Merge> into(PartnerId gaining) {
        return database.sql(
                        "select id, losing, gaining from partners.merge where gaining = :id and undone is null order by id desc")
                .param("id", gaining.value())
                .query((row, _) -> new Merge(
                        row.getLong("id"), new PartnerId(row.getLong("losing")), new PartnerId(row.getLong("gaining"))))
                .list();
    }

    void tellApart(PartnerId one, PartnerId other) {
        duplicates.tellApart(one, other, act());
    }

    // In the order of the numbers, so that two who merge the same pair the other way round do not wait for each other.
    private void lock(PartnerId one, PartnerId other) {
        database.sql("select id from partners.partner where id in (:one, :other) order by id for update")
                .param("one", one.value())
                .param("other", other.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private Register.Act act() {
        return new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
    }
}
