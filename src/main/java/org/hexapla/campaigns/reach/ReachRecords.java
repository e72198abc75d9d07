package org.hexapla.campaigns.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens what stands behind a number: a line of a file, a post of ours, or a post that a search found.
@Component
@Transactional(readOnly = true)
class ReachRecords {

    private static final Map<String, String> QUERIES = Map.of("total", """
            select account.name as title, total.quantity, total.measure, total.day, definition.words as definition,
                definition.since, source.name as file, total.line, '/campaigning/reach/accounts/' || account.code as link,
                coalesce(nullif(post.title, ''), post.key) as post
            from campaigns.reach_total total
            join campaigns.account on account.id = total.account
            join campaigns.metric_definition definition on definition.id = total.definition
            join campaigns.reach_import source on source.id = total.import
            left join campaigns.post on post.id = total.post
            where total.id = :id
            """, "post", """
            select post.title, post.day, account.name as account, post.language,
                '/campaigning/reach/posts/' || post.id as link
            from campaigns.post join campaigns.account on account.id = post.account where post.id = :id
            """, "found", """
            select '#' || count.hashtag as title, found.day, count.platform, found.language, count.method, count.sample,
                count.file, found.line, '' as link
            from campaigns.found_post found join campaigns.hashtag_count count on count.id = found.count
            where found.id = :id
            """);

    /// In this order, as far as the record has them.
    private static final List<String> FACTS = List.of(
            "post",
            "account",
            "platform",
            "language",
            "day",
            "measure",
            "quantity",
            "definition",
            "method",
            "sample",
            "file",
            "line");

    private final JdbcClient database;
    private final People people;

    ReachRecords(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /// @param record its kind and number: `total-12`
    ReachView.Record find(String record, Wording wording) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var parts = record.split("-", 2);
        var row = Optional.ofNullable(QUERIES.get(parts[0]))
                .flatMap(sql -> database.sql(sql).param("id", Long.parseLong(parts[1])).query().listOfRows().stream()
                        .findFirst())
                .orElseThrow(() -> ReachRefused.notFound(record));
        var facts = new ArrayList<ReachView.Fact>();
        for (var name : FACTS) {
            var value = row.get(name);
            if (value != null) {
                facts.add(new ReachView.Fact("reach." + name, words(name, value, wording)));
            }
        }
        return new ReachView.Record(String.valueOf(row.get("title")), facts, String.valueOf(row.get("link")));
    }

    private static String words(String name, Object value, Wording wording) {
        return switch (value) {
            case java.sql.Date day -> wording.date(day.toLocalDate());
            case Number number -> wording.number(number.longValue());
            default ->
                switch (name) {
                    case "measure" -> Messages.text(wording.language(), "reach.fact." + value);
                    case "language" -> new org.hexapla.kernel.Language(value.toString()).nameIn(wording.language());
                    default -> value.toString();
                };
        };
    }
}
