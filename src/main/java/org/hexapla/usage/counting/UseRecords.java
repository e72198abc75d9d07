package org.hexapla.usage.counting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The records behind the facts of use, one by one.
@Component
class UseRecords {

    /// `2021-07-03.123`: a row that was counted here.
    private static final Pattern COUNTED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,19})");

    /// `2021-07-01.library.0123456789abcdef`: somebody's first visit in a month.
    private static final Pattern VISITOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([a-z-]{1,60})\\.([0-9a-f]{16})");

    private static final Pattern IMPORTED = Pattern.compile("\\d{1,18}");

    private static final String NAMES = """
            coalesce(item.title::text, '{}') as title, coalesce(item.path, '') as path,
            coalesce(city_name.name::text, '{}') as city_name
            """;

    private final JdbcClient database;

    UseRecords(JdbcClient database) {
        this.database = database;
    }

    Optional<RecordView> find(String record) {
        var counted = COUNTED.matcher(record);
        if (counted.matches()) {
            return counted(LocalDate.parse(counted.group(1)), counted.group(2));
        }
        var visitor = VISITOR.matcher(record);
        if (visitor.matches()) {
            return visitor(LocalDate.parse(visitor.group(1)), visitor.group(2), visitor.group(3));
        }
        return IMPORTED.matcher(record).matches() ? imported(Long.parseLong(record)) : Optional.empty();
    }

    private Optional<RecordView> counted(LocalDate day, String id) {
        return database.sql("select daily.*, " + NAMES + """
                        from usage.daily left join usage.item item on item.item = daily.item
                        left join usage.city city_name on city_name.city = daily.city
                        where daily.day = :day and daily.id::text = :id
                        """)
                .param("day", Date.valueOf(day))
                .param("id", id)
                .query((row, _) -> {
                    var numbers = new ArrayList<RecordView.Number>();
                    for (var metric : Metric.values()) {
                        if (row.getLong(metric.column()) > 0) {
                            numbers.add(new RecordView.Number(metric.word(), row.getLong(metric.column())));
                        }
                    }
                    return view(row, row.getString("day"), numbers, RecordView.Source.JOURNAL);
                })
                .optional();
    }

    private Optional<RecordView> imported(long id) {
        return database.sql("select imported.*, source.name as file, source.sha256, " + NAMES + """
                        from usage.imported join usage.import source on source.id = imported.import
                        left join usage.item item on item.item = imported.item
                        left join usage.city city_name on city_name.city = imported.city
                        where imported.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> view(
                        row,
                        row.getString("day").equals(row.getString("until"))
                                ? row.getString("day")
                                : row.getString("day") + "/" + row.getString("until"),
                        List.of(new RecordView.Number(row.getString("metric"), row.getLong("quantity"))),
                        new RecordView.Source(row.getString("file"), row.getString("sha256"), row.getLong("line"))))
                .optional();
    }

    private Optional<RecordView> visitor(LocalDate month, String site, String person) {
        return database.sql("""
                        select visitor.day, site, '' as item, visitor.language, visitor.country, visitor.city,
                               '' as data_type, '' as access_type, '{}' as title, '' as path,
                               coalesce(city_name.name::text, '{}') as city_name
                        from usage.visitor left join usage.city city_name on city_name.city = visitor.city
                        where month = :month and site = :site and person = :person
                        """)
                .param("month", Date.valueOf(month))
                .param("site", site)
                .param("person", person)
                .query((row, _) -> view(
                        row,
                        row.getString("day"),
                        List.of(new RecordView.Number("users", 1)),
                        RecordView.Source.JOURNAL))
                .optional();
    }

    private static RecordView view(ResultSet row, String day, List<RecordView.Number> numbers, RecordView.Source source)
            throws SQLException {
        var facts = new ArrayList<RecordView.Fact>();
        for (var column : List.of("site", "item", "language", "country", "city", "data_type", "access_type")) {
            if (!row.getString(column).isEmpty()) {
                var words = column.equals("city")
                        ? LocalizedTextJson.read(row.getString("city_name"))
                        : LocalizedText.none();
                facts.add(
                        new RecordView.Fact("usage.record." + column.replace('_', '-'), row.getString(column), words));
            }
        }
        return new RecordView(
                day, LocalizedTextJson.read(row.getString("title")), row.getString("path"), facts, numbers, source);
    }
}
