package org.hexapla.authorities.headings;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingUse;
import org.hexapla.authorities.SeeAlso;
import org.hexapla.kernel.ItemRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Headings that lead to another, or are told from namesakes by it, are its users too.
@Repository
class HeadingsAmongThemselves implements HeadingUse {

    private static final String USERS = """
            (select heading as id, other from authorities.heading_link
            union select id, place from authorities.heading where place is not null)""";

    private final JdbcClient database;
    private final HeadingTable headings;
    private final KeepingHeadings keeping;

    HeadingsAmongThemselves(JdbcClient database, HeadingTable headings, KeepingHeadings keeping) {
        this.database = database;
        this.headings = headings;
        this.keeping = keeping;
    }

    @Override
    public Map<AuthorityId, Long> counts(Collection<AuthorityId> ids) {
        var counts = new HashMap<AuthorityId, Long>();
        database.sql("select other, count(*) as number from " + USERS + " as u where other = any(:ids) group by other")
                .param("ids", HeadingTable.numbers(ids))
                .query(row -> {
                    counts.put(new AuthorityId(row.getLong("other")), row.getLong("number"));
                });
        return counts;
    }

    @Override
    public List<ItemRef> records(AuthorityId heading, int skip, int most) {
        return users(heading, skip, most).stream().map(HeadingSource::item).toList();
    }

    private List<AuthorityId> users(AuthorityId heading, int skip, int most) {
        return database.sql(
                        "select id from " + USERS + " as u where other = :other order by id offset :skip limit :most")
                .param("other", heading.value())
                .param("skip", skip)
                .param("most", most)
                .query((row, _) -> new AuthorityId(row.getLong("id")))
                .list();
    }

    @Override
    public long both(AuthorityId losing, AuthorityId gaining) {
        return database.sql("""
                        select count(*) from authorities.heading_link one join authorities.heading_link other
                        using (heading) where one.other = :losing and other.other = :gaining""")
                .param("losing", losing.value())
                .param("gaining", gaining.value())
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional
    public int relink(AuthorityId losing, AuthorityId gaining, int most) {
        return relink(headings.entries(users(losing, 0, most)), losing, gaining);
    }

    @Override
    @Transactional
    public int relink(Collection<ItemRef> records, AuthorityId from, AuthorityId to) {
        var linking = new HashSet<>(users(from, 0, Integer.MAX_VALUE));
        linking.retainAll(records.stream()
                .filter(record -> record.kind().equals(HeadingSource.KIND))
                .flatMap(record -> AuthorityId.parse(record.id()).stream())
                .toList());
        return relink(headings.entries(linking), from, to);
    }

    private int relink(Map<AuthorityId, HeadingEntry> users, AuthorityId losing, AuthorityId gaining) {
        users.values()
                .forEach(entry -> keeping.change(
                        entry.id(), entry.version(), relinked(entry.content(), losing, gaining, entry.id())));
        return users.size();
    }

    /// A heading that would lead to itself leads nowhere.
    private static HeadingContent relinked(
            HeadingContent content, AuthorityId losing, AuthorityId gaining, AuthorityId own) {
        var facts = content.facts();
        return content.withSeeAlso(content.seeAlso().stream()
                        .map(also -> also.heading().equals(losing) ? new SeeAlso(gaining, also.tie()) : also)
                        .filter(also -> !also.heading().equals(own))
                        .distinct()
                        .toList())
                .withFacts(
                        losing.equals(facts.place())
                                ? new HeadingFacts(
                                        facts.qualifier(),
                                        gaining.equals(own) ? null : gaining,
                                        facts.gender(),
                                        facts.from(),
                                        facts.until(),
                                        facts.state(),
                                        facts.roles(),
                                        facts.types(),
                                        facts.numbers())
                                : facts);
    }
}
