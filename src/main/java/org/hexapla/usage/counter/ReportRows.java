package org.hexapla.usage.counter;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What was counted by day, summed up to the lines of a report. The statement is put together from parts that are all
/// written here; what somebody asked for is given to it as values.
@Component
class ReportRows {

    /// So many rows are fetched at a time: a report of a million items is never in memory.
    private static final int FETCHED = 2000;

    private static final String STATEMENT = """
            with used as (
                select d.site, %s as item, %s as parent, %s as data_type, d.access_type, d.access_method,
                       case when d.country = '' then 'ZZ' else d.country end as country,
                       lpad(coalesce(extract(year from %s)::int, 1)::text, 4, '0') as yop,
                       date_trunc('month', d.day)::date as month,
                       case when d.item = '' then d.searches else 0 end as searches,
                       d.total_item_investigations, d.total_item_requests,
                       d.unique_item_investigations, d.unique_item_requests,
                       d.unique_title_investigations, d.unique_title_requests
                from usage.daily d
                left join usage.item i on i.item = d.item
                left join usage.item t on t.item = i.title_item and t.item <> i.item
                where d.day between :first and :last
            ), summed as (
                select %s, month, sum(searches) as searches,
                       sum(total_item_investigations) as total_item_investigations,
                       sum(total_item_requests) as total_item_requests,
                       sum(unique_item_investigations) as unique_item_investigations,
                       sum(unique_item_requests) as unique_item_requests,
                       sum(unique_title_investigations) filter (where data_type in ('Book', 'Reference_Work'))
                           as unique_title_investigations,
                       sum(unique_title_requests) filter (where data_type in ('Book', 'Reference_Work'))
                           as unique_title_requests
                from used
                where data_type in (:types) and %s
                group by 1, 2, 3, 4, 5, 6, 7, 8, month
            )
            select s.*, m.title, m.symbol, m.published, m.path,
                   p.title as parent_title, p.symbol as parent_symbol, p.published as parent_published,
                   p.path as parent_path
            from summed s
            left join usage.item m on m.item = s.item
            left join usage.item p on p.item = s.parent
            order by s.parent, s.site, s.item, s.data_type, s.yop, s.access_type, s.access_method, s.country, s.month
            """;

    /// The type of what an item's use is counted for: of a part of a book, the book.
    private static final String TITLE_TYPE = """
            case when d.item = '' then '%s'
                 when i.title_item <> '' and i.title_item <> i.item
                 then coalesce(t.data_type, case i.data_type when 'Reference_Item' then 'Reference_Work' else 'Book' end)
                 else coalesce(i.data_type, d.data_type) end""";

    /// A book of which no parts are known is one part of itself.
    private static final String ITEM_TYPE = """
            case when d.item = '' then '' else
                case coalesce(i.data_type, d.data_type)
                    when 'Book' then 'Book_Segment'
                    when 'Reference_Work' then 'Reference_Item'
                    else coalesce(i.data_type, d.data_type) end end""";

    private static final String PARENT = """
            case when i.data_type in ('Book', 'Reference_Work') then i.item
                 when i.data_type in ('Book_Segment', 'Reference_Item') then i.title_item
                 else '' end""";

    private final NamedParameterJdbcTemplate database;
    private final TransactionTemplate transaction;

    ReportRows(DataSource source, PlatformTransactionManager transactions) {
        var template = new JdbcTemplate(source);
        template.setFetchSize(FETCHED);
        this.database = new NamedParameterJdbcTemplate(template);
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /// Gives out the lines of a report, those of one item after each other.
    void lines(ReportRequest request, Provider provider, Consumer<Line> lines) {
        var values = new HashMap<String, Object>();
        var statement = statement(request, provider, values);
        // A cursor lives as long as its transaction.
        transaction.executeWithoutResult(_ -> {
            var folding = new Folding(request, provider, lines);
            RowCallbackHandler row = folding::row;
            database.query(statement, values, row);
            folding.end();
        });
    }

    private static String statement(ReportRequest request, Provider provider, Map<String, Object> values) {
        values.put("first", Date.valueOf(request.months().first().atDay(1)));
        values.put("last", Date.valueOf(request.months().last().atEndOfMonth()));
        var scope = request.report().scope();
        values.put("types", request.filters().getOrDefault(Filter.DATA_TYPE, scope.dataTypes()));
        return switch (scope) {
            case PLATFORM ->
                filled("''", "''", TITLE_TYPE.formatted("Platform"), "null::date", request, provider, values);
            case DATABASE ->
                filled(
                        "''",
                        "''",
                        TITLE_TYPE.formatted("Database_Aggregated"),
                        "null::date",
                        request,
                        provider,
                        values);
            case TITLE ->
                filled(
                        "coalesce(nullif(i.title_item, ''), d.item)",
                        "''",
                        TITLE_TYPE.formatted(""),
                        "coalesce(t.published, i.published)",
                        request,
                        provider,
                        values);
            case ITEM -> filled("d.item", PARENT, ITEM_TYPE, "i.published", request, provider, values);
        };
    }

    private static String filled(
            String item,
            String parent,
            String type,
            String published,
            ReportRequest request,
            Provider provider,
            Map<String, Object> values) {
        return STATEMENT.formatted(
                item, parent, type, published, groups(request), conditions(request, provider, values));
    }

    /// What lines differ in; the rest is the same for all.
    private static String groups(ReportRequest request) {
        var columns = request.columns();
        var scope = request.report().scope();
        return String.join(
                ", ",
                group("site", scope == Scope.DATABASE),
                group("item", scope.hasPublications()),
                group("parent", request.tellsParents()),
                group("data_type", columns.contains(Column.DATA_TYPE)),
                group("yop", columns.contains(Column.YOP)),
                group("access_type", columns.contains(Column.ACCESS_TYPE)),
                group("access_method", columns.contains(Column.ACCESS_METHOD)),
                group("country", columns.contains(Column.COUNTRY_CODE) || columns.contains(Column.COUNTRY_NAME)));
    }

    private static String group(String column, boolean isTold) {
        return isTold ? column : "'' as " + column;
    }

    private static String conditions(ReportRequest request, Provider provider, Map<String, Object> values) {
        var conditions = new ArrayList<String>(List.of("true"));
        request.filters().forEach((filter, wanted) -> {
            var first = wanted.getFirst();
            switch (filter) {
                case ACCESS_TYPE ->
                    condition("access_type in (:accessTypes)", "accessTypes", wanted, conditions, values);
                case ACCESS_METHOD ->
                    condition("access_method in (:accessMethods)", "accessMethods", wanted, conditions, values);
                case ITEM_ID -> condition("item = :item", "item", provider.own(first), conditions, values);
                case DATABASE -> condition("initcap(site) = :database", "database", first, conditions, values);
                case COUNTRY_CODE -> condition("country = :country", "country", first, conditions, values);
                case YOP -> conditions.add(years(wanted, values));
                case METRIC_TYPE, DATA_TYPE, PLATFORM -> {
                    // Types are told above, metrics are chosen from what was summed, and there is one platform.
                }
            }
        });
        return String.join(" and ", conditions);
    }

    private static void condition(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String years(List<String> ranges, Map<String, Object> values) {
        var alternatives = new ArrayList<String>();
        for (var range : ranges) {
            var number = alternatives.size();
            values.put("from" + number, range.substring(0, 4));
            values.put("to" + number, range.substring(range.length() - 4));
            alternatives.add("yop between :from%d and :to%d".formatted(number, number));
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }
}
