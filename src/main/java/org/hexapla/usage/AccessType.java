package org.hexapla.usage;

/// On what terms an item could be had when it was used, in the words of the COUNTER Code of Practice 5.1.
public enum AccessType {
    /// Only for those who may: staff, a restricted circle.
    CONTROLLED("Controlled"),
    /// For everyone, for good.
    OPEN("Open"),
    /// For everyone, for now.
    FREE_TO_READ("Free_To_Read");

    private final String word;

    AccessType(String word) {
        this.word = word;
    }

    /// The standard's own word.
    public String word() {
        return word;
    }
}
