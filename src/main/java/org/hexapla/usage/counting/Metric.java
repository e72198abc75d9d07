package org.hexapla.usage.counting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is counted of a day, in the order of the table's columns.
public enum Metric {
    VIEWS("views"),
    SEARCHES("Searches_Platform"),
    TOTAL_ITEM_INVESTIGATIONS("Total_Item_Investigations"),
    UNIQUE_ITEM_INVESTIGATIONS("Unique_Item_Investigations"),
    UNIQUE_TITLE_INVESTIGATIONS("Unique_Title_Investigations"),
    TOTAL_ITEM_REQUESTS("Total_Item_Requests"),
    UNIQUE_ITEM_REQUESTS("Unique_Item_Requests"),
    UNIQUE_TITLE_REQUESTS("Unique_Title_Requests");

    private final String word;

    Metric(String word) {
        this.word = word;
    }

    /// The standard's own word, where it has one.
    public String word() {
        return word;
    }

    /// Its column in `usage.daily`.
    public String column() {
        return this == SEARCHES ? "searches" : name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Metric> parse(String word) {
        return Arrays.stream(values())
                .filter(metric -> metric.word.equals(word))
                .findFirst();
    }
}
