package org.hexapla.usage.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;

/// Makes lines out of rows, which have one month each. Leaves out what nobody used.
final class Folding {

    private static final List<String> KEY =
            List.of("parent", "site", "item", "data_type", "yop", "access_type", "access_method", "country");

    private final ReportRequest request;
    private final Provider provider;
    private final Consumer<Line> lines;
    private final List<MetricType> metrics;
    private List<String> key = List.of();
    private Map<Column, String> cells = Map.of();
    private SortedMap<MetricType, SortedMap<YearMonth, Long>> counts = new TreeMap<>();

    Folding(ReportRequest request, Provider provider, Consumer<Line> lines) {
        this.request = request;
        this.provider = provider;
        this.lines = lines;
        this.metrics = request.metrics().stream()
                .filter(metric -> !metric.column().isEmpty())
                .toList();
    }

    void row(ResultSet row) throws SQLException {
        var next = new java.util.ArrayList<String>();
        for (var column : KEY) {
            next.add(row.getString(column));
        }
        if (!next.equals(key)) {
            end();
            key = next;
            cells = cells(row);
        }
        var month = request.detail().contains(ReportRequest.Detail.TOTALS)
                ? request.months().first()
                : YearMonth.from(row.getDate("month").toLocalDate());
        for (var metric : metrics) {
            var count = row.getLong(metric.column());
            if (count > 0) {
                counts.computeIfAbsent(metric, _ -> new TreeMap<>()).merge(month, count, Long::sum);
            }
        }
    }

    void end() {
        if (!counts.isEmpty()) {
            lines.accept(new Line(cells, counts));
        }
        counts = new TreeMap<>();
    }

    private Map<Column, String> cells(ResultSet row) throws SQLException {
        var cells = new EnumMap<Column, String>(Column.class);
        var parent = row.getString("parent");
        for (var column : request.columns()) {
            var isOfParent = Column.OF_PARENTS.contains(column);
            var cell = isOfParent && parent.isEmpty() ? "" : cell(column, row);
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    private String cell(Column column, ResultSet row) throws SQLException {
        return switch (column) {
            case COUNTRY_NAME -> countryName(row.getString("country"));
            case COUNTRY_CODE -> row.getString("country");
            case DATABASE -> database(row.getString("site"));
            case TITLE, ITEM -> title(row, "title", "symbol");
            case PUBLISHER, PLATFORM -> provider.name();
            case PUBLICATION_DATE -> day(row, "published");
            case PROPRIETARY_ID ->
                provider.id(request.report().scope() == Scope.DATABASE ? row.getString("site") : row.getString("item"));
            case URI -> address(row, "path");
            case PARENT_TITLE -> title(row, "parent_title", "parent_symbol");
            case PARENT_PUBLICATION_DATE -> day(row, "parent_published");
            case PARENT_DATA_TYPE -> parentType(row.getString("data_type"));
            case PARENT_PROPRIETARY_ID -> provider.id(row.getString("parent"));
            case PARENT_URI -> address(row, "parent_path");
            case DATA_TYPE -> row.getString("data_type");
            case YOP -> row.getString("yop");
            case ACCESS_TYPE -> row.getString("access_type");
            case ACCESS_METHOD -> row.getString("access_method");
            case PUBLISHER_ID,
                    AUTHORS,
                    ARTICLE_VERSION,
                    DOI,
                    ISBN,
                    PRINT_ISSN,
                    ONLINE_ISSN,
                    PARENT_AUTHORS,
                    PARENT_ARTICLE_VERSION,
                    PARENT_DOI,
                    PARENT_ISBN,
                    PARENT_PRINT_ISSN,
                    PARENT_ONLINE_ISSN -> "";
        };
    }

    private static String countryName(String code) {
        return Country.parse(code).map(country -> country.nameIn(Language.EN)).orElse(code);
    }

    private static String database(String site) {
        return site.substring(0, 1).toUpperCase(Locale.ROOT) + site.substring(1);
    }

    private static String parentType(String type) {
        return type.equals("Reference_Item") ? "Reference_Work" : "Book";
    }

    private static String title(ResultSet row, String title, String symbol) throws SQLException {
        var words = Optional.ofNullable(row.getString(title))
                .map(json -> LocalizedTextJson.read(json).words(Language.EN));
        return Stream.of(words, Optional.ofNullable(row.getString(symbol)))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column))
                .map(date -> date.toLocalDate().toString())
                .orElse("");
    }

    private String address(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(path -> provider.site() + "/" + Language.EN + path)
                .orElse("");
    }
}
