package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.ConceptsChanged;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.StatesChanged;
import org.hexapla.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes and renews the headings of concepts and states, in the transaction in which these change.
@Component
class FollowingOwners implements ApplicationModuleInitializer {

    private final JdbcClient database;
    private final OwnersWords words;
    private final HeadingTable table;
    private final TakingHeadings taking;
    private final KeepingHeadings keeping;
    private final People people;
    private final TransactionTemplate transaction;

    FollowingOwners(
            JdbcClient database,
            OwnersWords words,
            HeadingTable table,
            TakingHeadings taking,
            KeepingHeadings keeping,
            People people,
            TransactionTemplate transaction) {
        this.database = database;
        this.words = words;
        this.table = table;
        this.taking = taking;
        this.keeping = keeping;
        this.people = people;
        this.transaction = transaction;
    }

    @EventListener
    void follow(ConceptsChanged changed) {
        take(words.concepts(changed.concepts()));
    }

    @EventListener
    void follow(StatesChanged changed) {
        take(words.states(changed.states()));
    }

    /// An installation that had concepts and states before it had headings.
    @Override
    public void initialize() {
        transaction.executeWithoutResult(_ -> {
            take(words.concepts(database.sql("""
                            select id from authorities.concept c
                            where not is_top and not exists (
                                select from authorities.heading h
                                where h.code = c.id and h.kind in ('topic', 'place'))
                                and exists (select from authorities.label l
                                    where l.concept = c.id and l.kind = 'preferred')""")
                    .query((row, _) -> new ConceptId(row.getString("id")))
                    .list()));
            take(words.states(database.sql("""
                            select code from authorities.state s where not exists (
                                select from authorities.heading h where h.code = s.code and h.kind = 'corporate')""")
                    .query((row, _) -> new StateCode(row.getString("code")))
                    .list()));
        });
    }

    private void take(List<HeadingContent> owners) {
        if (!owners.isEmpty()) {
            // The program's own tables are read when it starts: nobody is acting then.
            people.asProgram(() -> renew(owners));
        }
    }

    private void renew(List<HeadingContent> owners) {
        var known = known(owners);
        var changes = new LinkedHashMap<HeadingEntry, HeadingContent>();
        var fresh = new ArrayList<HeadingContent>();
        for (var content : owners) {
            var before = known.get(content.code());
            if (before == null) {
                fresh.add(content);
            } else {
                var after = Derived.renewed(before.content(), content);
                if (!after.equals(before.content())) {
                    changes.put(before, after);
                }
            }
        }
        taking.put(fresh);
        keeping.changeAll(changes);
    }

    /// By their codes; a subject may have become a place.
    private HashMap<String, HeadingEntry> known(List<HeadingContent> owners) {
        var codes = owners.stream().map(HeadingContent::code).toList();
        var known = new HashMap<String, HeadingEntry>();
        for (var kind : kinds(owners)) {
            var headings = table.coded(kind, codes);
            Collection<AuthorityId> ids =
                    headings.values().stream().map(heading -> heading.id()).toList();
            table.entries(ids)
                    .values()
                    .forEach(entry -> known.put(entry.content().code(), entry));
        }
        return known;
    }

    private static List<HeadingKind> kinds(List<HeadingContent> owners) {
        return owners.getFirst().kind() == HeadingKind.CORPORATE
                ? List.of(HeadingKind.CORPORATE)
                : List.of(HeadingKind.TOPIC, HeadingKind.PLACE);
    }
}
