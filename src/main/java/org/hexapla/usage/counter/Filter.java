package org.hexapla.usage.counter;

import java.util.Locale;

/// What a report may be narrowed to.
enum Filter {
    METRIC_TYPE("Metric_Type"),
    DATA_TYPE("Data_Type"),
    ACCESS_TYPE("Access_Type"),
    ACCESS_METHOD("Access_Method"),
    YOP("YOP"),
    ITEM_ID("Item_ID"),
    DATABASE("Database"),
    PLATFORM("Platform"),
    COUNTRY_CODE("Country_Code");

    private final String word;

    Filter(String word) {
        this.word = word;
    }

    /// The standard's own word.
    String word() {
        return word;
    }

    /// Its name in an address.
    String parameter() {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Whether it takes several values.
    boolean isList() {
        return switch (this) {
            case METRIC_TYPE, DATA_TYPE, ACCESS_TYPE, ACCESS_METHOD, YOP -> true;
            case ITEM_ID, DATABASE, PLATFORM, COUNTRY_CODE -> false;
        };
    }
}
