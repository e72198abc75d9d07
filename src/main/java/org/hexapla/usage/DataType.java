package org.hexapla.usage;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of content that the COUNTER Code of Practice 5.1 tells apart, as far as this platform has them.
public enum DataType {
    ARTICLE("Article"),
    AUDIOVISUAL("Audiovisual"),
    BOOK("Book"),
    BOOK_SEGMENT("Book_Segment"),
    CONFERENCE_ITEM("Conference_Item"),
    DATASET("Dataset"),
    IMAGE("Image"),
    INTERACTIVE_RESOURCE("Interactive_Resource"),
    MULTIMEDIA("Multimedia"),
    NEWS_ITEM("News_Item"),
    OTHER("Other"),
    PLATFORM("Platform"),
    REFERENCE_ITEM("Reference_Item"),
    REFERENCE_WORK("Reference_Work"),
    REPORT("Report"),
    SOUND("Sound"),
    UNSPECIFIED("Unspecified");

    private final String word;

    DataType(String word) {
        this.word = word;
    }

    /// The standard's own word.
    public String word() {
        return word;
    }

    public static Optional<DataType> parse(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
