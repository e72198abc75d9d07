package org.hexapla.usage.counter;

import static org.hexapla.usage.counter.MetricType.SEARCHES_PLATFORM;
import static org.hexapla.usage.counter.MetricType.TOTAL_ITEM_INVESTIGATIONS;
import static org.hexapla.usage.counter.MetricType.TOTAL_ITEM_REQUESTS;
import static org.hexapla.usage.counter.MetricType.UNIQUE_ITEM_INVESTIGATIONS;
import static org.hexapla.usage.counter.MetricType.UNIQUE_ITEM_REQUESTS;
import static org.hexapla.usage.counter.MetricType.UNIQUE_TITLE_INVESTIGATIONS;
import static org.hexapla.usage.counter.MetricType.UNIQUE_TITLE_REQUESTS;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The standard's reports and their views. A view is a report with its filters and columns set for good.
enum Report {
    PR("Platform Report", Scope.PLATFORM),
    PR_P1(
            "Platform Usage",
            Scope.PLATFORM,
            Shape.of(SEARCHES_PLATFORM, TOTAL_ITEM_REQUESTS, UNIQUE_ITEM_REQUESTS, UNIQUE_TITLE_REQUESTS)),
    DR("Database Report", Scope.DATABASE),
    DR_D1(
            "Database Search and Item Usage",
            Scope.DATABASE,
            Shape.of(
                            MetricType.SEARCHES_AUTOMATED,
                            MetricType.SEARCHES_FEDERATED,
                            MetricType.SEARCHES_REGULAR,
                            TOTAL_ITEM_INVESTIGATIONS,
                            TOTAL_ITEM_REQUESTS,
                            UNIQUE_ITEM_INVESTIGATIONS,
                            UNIQUE_ITEM_REQUESTS)
                    .without(Column.DATA_TYPE)),
    DR_D2("Database Access Denied", Scope.DATABASE, Shape.ofDenials().without(Column.DATA_TYPE)),
    TR("Title Report", Scope.TITLE),
    TR_B1(
            "Book Requests (Controlled)",
            Scope.TITLE,
            Shape.of(TOTAL_ITEM_REQUESTS, UNIQUE_TITLE_REQUESTS).ofBooks().controlled()),
    TR_B2("Book Access Denied", Scope.TITLE, Shape.ofDenials().ofBooks()),
    TR_B3(
            "Book Usage by Access Type",
            Scope.TITLE,
            Shape.of(
                            TOTAL_ITEM_INVESTIGATIONS,
                            TOTAL_ITEM_REQUESTS,
                            UNIQUE_ITEM_INVESTIGATIONS,
                            UNIQUE_ITEM_REQUESTS,
                            UNIQUE_TITLE_INVESTIGATIONS,
                            UNIQUE_TITLE_REQUESTS)
                    .ofBooks()
                    .with(Column.ACCESS_TYPE)),
    TR_J1(
            "Journal Requests (Controlled)",
            Scope.TITLE,
            Shape.of(TOTAL_ITEM_REQUESTS, UNIQUE_ITEM_REQUESTS).ofJournals().controlled()),
    TR_J2("Journal Access Denied", Scope.TITLE, Shape.ofDenials().ofJournals()),
    TR_J3(
            "Journal Usage by Access Type",
            Scope.TITLE,
            Shape.of(TOTAL_ITEM_INVESTIGATIONS, TOTAL_ITEM_REQUESTS, UNIQUE_ITEM_INVESTIGATIONS, UNIQUE_ITEM_REQUESTS)
                    .ofJournals()
                    .with(Column.ACCESS_TYPE)),
    TR_J4(
            "Journal Requests by YOP (Controlled)",
            Scope.TITLE,
            Shape.of(TOTAL_ITEM_REQUESTS, UNIQUE_ITEM_REQUESTS)
                    .ofJournals()
                    .controlled()
                    .with(Column.YOP)),
    IR("Item Report", Scope.ITEM),
    IR_A1(
            "Journal Article Requests",
            Scope.ITEM,
            Shape.of(TOTAL_ITEM_REQUESTS, UNIQUE_ITEM_REQUESTS).ofArticles()),
    IR_M1(
            "Multimedia Item Requests",
            Scope.ITEM,
            Shape.of(TOTAL_ITEM_REQUESTS, UNIQUE_ITEM_REQUESTS)
                    .narrowed(Filter.DATA_TYPE, Scope.multimedia())
                    .without(Column.ISBN, Column.PRINT_ISSN, Column.ONLINE_ISSN));

    private final String title;
    private final Scope scope;
    private final Optional<Shape> shape;

    Report(String title, Scope scope) {
        this.title = title;
        this.scope = scope;
        this.shape = Optional.empty();
    }

    Report(String title, Scope scope, Shape shape) {
        this.title = title;
        this.scope = scope;
        this.shape = Optional.of(shape.narrowed(Filter.ACCESS_METHOD, List.of("Regular")));
    }

    /// The standard's own name for it.
    String title() {
        return title;
    }

    Scope scope() {
        return scope;
    }

    /// Whether it is a view: with filters and columns that nobody can change.
    boolean isView() {
        return shape.isPresent();
    }

    /// The filters that a view has for good; none of a report.
    Map<Filter, List<String>> filters() {
        return shape.map(Shape::filters).orElse(Map.of());
    }

    /// The columns that it has without being asked for more.
    Set<Column> columns() {
        var columns = EnumSet.copyOf(scope.columns());
        shape.ifPresent(shape -> {
            columns.addAll(shape.more());
            columns.removeAll(shape.fewer());
        });
        return columns;
    }

    /// Its name in an address.
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Report> parse(String path) {
        return Arrays.stream(values())
                .filter(report -> report.path().equals(path))
                .findFirst();
    }

    /// What makes a view of a report.
    private record Shape(Map<Filter, List<String>> filters, Set<Column> more, Set<Column> fewer) {

        static Shape of(MetricType... metrics) {
            return new Shape(Map.of(), Set.of(), Set.of())
                    .narrowed(
                            Filter.METRIC_TYPE,
                            Arrays.stream(metrics).map(MetricType::word).toList());
        }

        static Shape ofDenials() {
            return of(MetricType.LIMIT_EXCEEDED, MetricType.NO_LICENSE);
        }

        Shape ofBooks() {
            return narrowed(Filter.DATA_TYPE, List.of("Book", "Reference_Work")).with(Column.YOP);
        }

        Shape ofJournals() {
            return narrowed(Filter.DATA_TYPE, List.of("Journal")).without(Column.DATA_TYPE, Column.ISBN);
        }

        Shape ofArticles() {
            var parents = EnumSet.copyOf(Column.OF_PARENTS);
            parents.removeAll(Set.of(Column.PARENT_PUBLICATION_DATE, Column.PARENT_DATA_TYPE, Column.PARENT_ISBN));
            return narrowed(Filter.DATA_TYPE, List.of("Article"))
                    .without(Column.DATA_TYPE, Column.ISBN)
                    .with(Column.AUTHORS, Column.PUBLICATION_DATE, Column.ARTICLE_VERSION, Column.ACCESS_TYPE)
                    .with(parents.toArray(Column[]::new));
        }

        Shape controlled() {
            return narrowed(Filter.ACCESS_TYPE, List.of("Controlled"));
        }

        Shape narrowed(Filter filter, List<String> values) {
            var narrowed = new EnumMap<Filter, List<String>>(Filter.class);
            narrowed.putAll(filters);
            narrowed.put(filter, values);
            return new Shape(narrowed, more, fewer);
        }

        Shape with(Column... columns) {
            var wider = EnumSet.copyOf(List.of(columns));
            wider.addAll(more);
            return new Shape(filters, wider, fewer);
        }

        Shape without(Column... columns) {
            var less = EnumSet.copyOf(List.of(columns));
            less.addAll(fewer);
            return new Shape(filters, more, less);
        }
    }
}
