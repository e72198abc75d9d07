package org.hexapla.usage.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What describes a row of a report, in the order of the columns of its tabular form.
enum Column {
    COUNTRY_NAME("Country_Name", Place.ATTRIBUTE),
    COUNTRY_CODE("Country_Code", Place.ATTRIBUTE),
    DATABASE("Database", Place.ITEM),
    TITLE("Title", Place.ITEM),
    ITEM("Item", Place.ITEM),
    PUBLISHER("Publisher", Place.ITEM),
    PUBLISHER_ID("Publisher_ID", Place.ITEM_IF_KNOWN),
    PLATFORM("Platform", Place.ITEM),
    AUTHORS("Authors", Place.ITEM_IF_KNOWN),
    PUBLICATION_DATE("Publication_Date", Place.ITEM_IF_KNOWN),
    ARTICLE_VERSION("Article_Version", Place.ITEM_IF_KNOWN),
    DOI("DOI", Place.ITEM_ID),
    PROPRIETARY_ID("Proprietary_ID", Place.ITEM_ID),
    ISBN("ISBN", Place.ITEM_ID),
    PRINT_ISSN("Print_ISSN", Place.ITEM_ID),
    ONLINE_ISSN("Online_ISSN", Place.ITEM_ID),
    URI("URI", Place.ITEM_ID),
    PARENT_TITLE("Parent_Title", Place.PARENT),
    PARENT_AUTHORS("Parent_Authors", Place.PARENT),
    PARENT_PUBLICATION_DATE("Parent_Publication_Date", Place.PARENT),
    PARENT_ARTICLE_VERSION("Parent_Article_Version", Place.PARENT),
    PARENT_DATA_TYPE("Parent_Data_Type", Place.PARENT),
    PARENT_DOI("Parent_DOI", Place.PARENT_ID),
    PARENT_PROPRIETARY_ID("Parent_Proprietary_ID", Place.PARENT_ID),
    PARENT_ISBN("Parent_ISBN", Place.PARENT_ID),
    PARENT_PRINT_ISSN("Parent_Print_ISSN", Place.PARENT_ID),
    PARENT_ONLINE_ISSN("Parent_Online_ISSN", Place.PARENT_ID),
    PARENT_URI("Parent_URI", Place.PARENT_ID),
    DATA_TYPE("Data_Type", Place.ATTRIBUTE),
    YOP("YOP", Place.ATTRIBUTE),
    ACCESS_TYPE("Access_Type", Place.ATTRIBUTE),
    ACCESS_METHOD("Access_Method", Place.ATTRIBUTE);

    /// All that tells what an item is a part of.
    static final List<Column> OF_PARENTS = Arrays.stream(values())
            .filter(column -> column.place == Place.PARENT || column.place == Place.PARENT_ID)
            .toList();

    private final String word;
    private final Place place;

    Column(String word, Place place) {
        this.word = word;
        this.place = place;
    }

    /// Where it stands in the JSON form.
    enum Place {
        ITEM,
        ITEM_IF_KNOWN,
        ITEM_ID,
        PARENT,
        PARENT_ID,
        ATTRIBUTE
    }

    /// The heading of its column.
    String word() {
        return word;
    }

    Place place() {
        return place;
    }

    /// The name of its element in the JSON form, where it stands in an object of its own.
    String property() {
        var name = place == Place.PARENT || place == Place.PARENT_ID ? word.substring("Parent_".length()) : word;
        return switch (name) {
            case "Proprietary_ID" -> "Proprietary";
            default -> name;
        };
    }

    static Optional<Column> parse(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word.equals(word))
                .findFirst();
    }
}
