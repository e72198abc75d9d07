package org.hexapla.usage.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the rows of a report are about. Each of the standard's four reports has one; its views share it.
enum Scope {
    PLATFORM,
    DATABASE,
    TITLE,
    ITEM;

    private static final List<String> TITLES = List.of(
            "Book",
            "Conference",
            "Journal",
            "Newspaper_or_Newsletter",
            "Other",
            "Patent",
            "Reference_Work",
            "Report",
            "Standard",
            "Thesis_or_Dissertation",
            "Unspecified");

    private static final List<String> MULTIMEDIA =
            List.of("Audiovisual", "Image", "Interactive_Resource", "Multimedia", "Sound");

    private static final List<String> ITEMS = List.of(
            "Article",
            "Audiovisual",
            "Book_Segment",
            "Conference_Item",
            "Database_Full_Item",
            "Dataset",
            "Image",
            "Interactive_Resource",
            "Multimedia",
            "News_Item",
            "Other",
            "Patent",
            "Reference_Item",
            "Report",
            "Software",
            "Sound",
            "Standard",
            "Thesis_or_Dissertation",
            "Unspecified");

    static List<String> multimedia() {
        return MULTIMEDIA;
    }

    /// The types of content that may stand in it.
    List<String> dataTypes() {
        return switch (this) {
            case TITLE -> TITLES;
            case ITEM -> ITEMS;
            case PLATFORM -> sorted(Stream.of(TITLES.stream(), ITEMS.stream(), Stream.of("Platform")));
            case DATABASE ->
                sorted(Stream.of(
                        TITLES.stream(),
                        MULTIMEDIA.stream(),
                        Stream.of("Database_AI", "Database_Aggregated", "Database_Full", "Database_Full_Item")));
        };
    }

    private static List<String> sorted(Stream<Stream<String>> parts) {
        return parts.flatMap(part -> part).distinct().sorted().toList();
    }

    List<MetricType> metrics() {
        var metrics = new ArrayList<>(MetricType.OF_ITEMS);
        switch (this) {
            case PLATFORM -> {
                metrics.add(MetricType.SEARCHES_PLATFORM);
                metrics.addAll(MetricType.OF_TITLES);
            }
            case DATABASE -> {
                metrics.addAll(MetricType.OF_DATABASES);
                metrics.addAll(MetricType.OF_TITLES);
                metrics.addAll(MetricType.DENIALS);
            }
            case TITLE -> {
                metrics.addAll(MetricType.OF_TITLES);
                metrics.addAll(MetricType.DENIALS);
            }
            case ITEM -> metrics.addAll(MetricType.DENIALS);
        }
        return metrics.stream().sorted().toList();
    }

    /// Whether its rows tell the terms of access and the years of publication.
    boolean hasPublications() {
        return this == TITLE || this == ITEM;
    }

    /// What a report of it may show more of, if asked.
    List<Column> attributes() {
        var attributes = new ArrayList<>(List.of(Column.COUNTRY_NAME, Column.COUNTRY_CODE));
        if (this == ITEM) {
            attributes.addAll(List.of(Column.AUTHORS, Column.PUBLICATION_DATE, Column.ARTICLE_VERSION));
        }
        if (hasPublications()) {
            attributes.addAll(List.of(Column.YOP, Column.ACCESS_TYPE));
        }
        attributes.add(Column.ACCESS_METHOD);
        return List.copyOf(attributes);
    }

    /// What a report of it always shows.
    List<Column> columns() {
        return switch (this) {
            case PLATFORM -> List.of(Column.PLATFORM, Column.DATA_TYPE);
            case DATABASE ->
                List.of(
                        Column.DATABASE,
                        Column.PUBLISHER,
                        Column.PUBLISHER_ID,
                        Column.PLATFORM,
                        Column.PROPRIETARY_ID,
                        Column.DATA_TYPE);
            case TITLE -> publications(Column.TITLE);
            case ITEM -> publications(Column.ITEM);
        };
    }

    private static List<Column> publications(Column first) {
        return List.of(
                first,
                Column.PUBLISHER,
                Column.PUBLISHER_ID,
                Column.PLATFORM,
                Column.DOI,
                Column.PROPRIETARY_ID,
                Column.ISBN,
                Column.PRINT_ISSN,
                Column.ONLINE_ISSN,
                Column.URI,
                Column.DATA_TYPE);
    }
}
