package org.hexapla.library.marc.query;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.Headings;
import org.hexapla.library.RecordKind;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The values that stand in the fields of a name, each with the number of records in which it does: shows at a
/// glance what was written in two ways.
@Component
public class BrowsingFields {

    private static final int MOST_VALUES = 200_000;

    private final JdbcClient database;
    private final FieldSearch search;
    private final Headings headings;

    BrowsingFields(JdbcClient database, FieldSearch search, Headings headings) {
        this.database = database;
        this.search = search;
        this.headings = headings;
    }

    /// The values that begin so, capitals and accents aside, in the order of numbers and letters.
    ///
    /// @param start with which they begin; empty for all
    public Browsed browse(LogicalField field, Collection<RecordKind> kinds, String start, int skip, int most) {
        try {
            var counted = search.inTime(() -> counted(field, kinds));
            return page(counted, Patterns.fold(start.strip()), skip, most);
        } catch (DataAccessException failed) {
            if (FieldSearch.answer(failed) instanceof Answer.TooLong) {
                return new Browsed(List.of(), 0, false);
            }
            throw failed;
        }
    }

    /// @param total how many values there are
    /// @param isInTime whether they could be counted in the time that a page may take
    public record Browsed(List<Value> values, int total, boolean isInTime) {}

    /// @param records in which it stands
    public record Value(String text, long records) {}

    private Map<String, Long> counted(LogicalField field, Collection<RecordKind> kinds) {
        var asking = new Asking();
        var parts = field.spots().stream()
                .map(spot ->
                        "select * from jsonb_path_query(c.content, " + asking.parameter(Paths.of(spot)) + "::jsonpath)")
                .collect(Collectors.joining(" union all "));
        var rows = database.sql("select s.sub ->> 'key' as code, s.sub ->> 'value' as value,"
                        + " jsonb_typeof(s.sub -> 'value') = 'number' as linked, count(distinct r.id) as records "
                        + FieldSearch.FROM.replace("where ", "cross join lateral (" + parts + ") s (sub) where ")
                        + " group by 1, 2, 3 limit " + MOST_VALUES)
                .params(asking.values())
                .param("kinds", FieldSearch.codes(kinds))
                .query((row, _) -> new Counted(
                        row.getString("code"),
                        row.getString("value"),
                        row.getBoolean("linked"),
                        row.getLong("records")))
                .list();
        var known = headings.find(rows.stream()
                .filter(Counted::isLinked)
                .map(row -> new AuthorityId(Long.parseLong(row.value())))
                .distinct()
                .toList());
        var counted = new HashMap<String, Long>();
        rows.forEach(row -> counted.merge(row.text(known), row.records(), Long::sum));
        counted.remove("");
        return counted;
    }

    private static Browsed page(Map<String, Long> counted, String start, int skip, int most) {
        var collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        collator.setNumericCollation(true);
        var fitting = counted.keySet().stream()
                .filter(text -> Patterns.fold(text).startsWith(start))
                .sorted(((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder()))
                .toList();
        var shown = IntStream.range(Math.min(skip, fitting.size()), Math.min(skip + most, fitting.size()))
                .mapToObj(fitting::get)
                .map(text -> new Value(text, counted.getOrDefault(text, 0L)))
                .toList();
        return new Browsed(shown, fitting.size(), true);
    }

    private record Counted(String code, String value, boolean isLinked, long records) {

        String text(Map<AuthorityId, Heading> known) {
            if (!isLinked) {
                return value;
            }
            var heading = known.get(new AuthorityId(Long.parseLong(value)));
            return heading == null ? "" : heading.parts().getOrDefault(code.charAt(0), "");
        }
    }
}
