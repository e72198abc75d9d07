package org.hexapla.library.marc.query;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds live records by what stands in their fields, as it is at this moment. Always answers within a bounded
/// time.
///
/// ```java
/// search.ask("245:* AND NOT 991:* AND updated>2026-01-01", List.of(RecordKind.DOCUMENT));
/// ```
@Component
public class FieldSearch {

    /// More than this nobody looks through; whoever works through all asks for them in parts.
    public static final int MOST = 50_000;

    private static final Duration CATCHING_UP = Duration.ofSeconds(5);
    private static final int SECONDS = 12;

    /// The database's own words for 'stopped because of its time' and 'no regular expression'.
    private static final String STOPPED = "57014";

    private static final String NO_EXPRESSION = "2201B";

    static final String FROM = """
            from library.record r
            left join library.marc m on m.record = r.id
            left join library.fields_written w on w.record = r.id and m.record is null
            cross join lateral (select coalesce(m.content, w.content) as content) c
            where r.state = 'live' and c.content is not null and r.kind = any(:kinds)
            """;

    private final JdbcClient database;
    private final WritingOut writing;
    private final LinkedWords linked;
    private final Doers doers;
    private final TransactionTemplate bounded;

    FieldSearch(
            JdbcClient database,
            WritingOut writing,
            LinkedWords linked,
            Doers doers,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.writing = writing;
        this.linked = linked;
        this.doers = doers;
        this.bounded = new TransactionTemplate(transactions);
        bounded.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// @param kinds of the records that are meant; none for all
    public Answer ask(String question, Collection<RecordKind> kinds) {
        try {
            return ask(Question.read(question), kinds);
        } catch (Mistake.MistakenException mistaken) {
            return new Answer.Mistaken(mistaken.mistake);
        }
    }

    public Answer ask(Condition condition, Collection<RecordKind> kinds) {
        var behind = writing.catchUp(CATCHING_UP);
        try {
            return inTime(() -> find(condition, kinds, behind));
        } catch (DataAccessException failed) {
            return answer(failed);
        }
    }

    <T> T inTime(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(bounded.execute(_ -> {
            database.sql("set local statement_timeout = '" + SECONDS + "s'").update();
            return work.get();
        }));
    }

    static String[] codes(Collection<RecordKind> kinds) {
        return (kinds.isEmpty() ? java.util.List.of(RecordKind.values()) : kinds)
                .stream().map(RecordKind::code).toArray(String[]::new);
    }

    static Answer answer(DataAccessException failed) {
        if (NestedExceptionUtils.getMostSpecificCause(failed) instanceof SQLException sql) {
            if (STOPPED.equals(sql.getSQLState())) {
                return new Answer.TooLong();
            }
            if (NO_EXPRESSION.equals(sql.getSQLState())) {
                return new Answer.Mistaken(new Mistake(0, "cataloguing.question.no-expression", java.util.List.of()));
            }
        }
        throw failed;
    }

    private Answer find(Condition condition, Collection<RecordKind> kinds, long behind) {
        var asking = new Asking();
        var test = new Statements(asking, linked, doers).test(condition);
        var found = database.sql("select r.id " + FROM + " and " + test + " order by r.id limit :most")
                .params(asking.values())
                .param("kinds", codes(kinds))
                .param("most", MOST + 1)
                .query((row, _) -> new RecordId(row.getLong("id")))
                .list();
        return found.size() > MOST
                ? new Answer.Found(found.subList(0, MOST), true, behind)
                : new Answer.Found(found, false, behind);
    }
}
