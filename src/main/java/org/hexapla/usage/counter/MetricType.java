package org.hexapla.usage.counter;

import java.util.List;

/// What the standard counts, in the order of its names. Where access is denied to nobody, denials are never counted.
enum MetricType {
    LIMIT_EXCEEDED("Limit_Exceeded", ""),
    NO_LICENSE("No_License", ""),
    SEARCHES_AUTOMATED("Searches_Automated", ""),
    SEARCHES_FEDERATED("Searches_Federated", ""),
    SEARCHES_PLATFORM("Searches_Platform", "searches"),
    SEARCHES_REGULAR("Searches_Regular", "searches"),
    TOTAL_ITEM_INVESTIGATIONS("Total_Item_Investigations", "total_item_investigations"),
    TOTAL_ITEM_REQUESTS("Total_Item_Requests", "total_item_requests"),
    UNIQUE_ITEM_INVESTIGATIONS("Unique_Item_Investigations", "unique_item_investigations"),
    UNIQUE_ITEM_REQUESTS("Unique_Item_Requests", "unique_item_requests"),
    UNIQUE_TITLE_INVESTIGATIONS("Unique_Title_Investigations", "unique_title_investigations"),
    UNIQUE_TITLE_REQUESTS("Unique_Title_Requests", "unique_title_requests");

    static final List<MetricType> DENIALS = List.of(LIMIT_EXCEEDED, NO_LICENSE);

    static final List<MetricType> OF_ITEMS =
            List.of(TOTAL_ITEM_INVESTIGATIONS, TOTAL_ITEM_REQUESTS, UNIQUE_ITEM_INVESTIGATIONS, UNIQUE_ITEM_REQUESTS);

    static final List<MetricType> OF_TITLES = List.of(UNIQUE_TITLE_INVESTIGATIONS, UNIQUE_TITLE_REQUESTS);

    static final List<MetricType> OF_DATABASES = List.of(SEARCHES_AUTOMATED, SEARCHES_FEDERATED, SEARCHES_REGULAR);

    private final String word;
    private final String column;

    MetricType(String word, String column) {
        this.word = word;
        this.column = column;
    }

    /// The standard's own word.
    String word() {
        return word;
    }

    /// Its column in the tables of use; empty for what never happens here.
    String column() {
        return column;
    }
}
