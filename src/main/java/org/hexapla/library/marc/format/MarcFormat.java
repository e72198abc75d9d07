package org.hexapla.library.marc.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A form in which records in MARC are exchanged.
public enum MarcFormat {
    MRK(".mrk", "text/plain;charset=UTF-8"),
    MARCXML(".xml", "application/marcxml+xml"),
    ISO_2709(".mrc", "application/marc"),
    JSON(".json", "application/marc-in-json"),
    CSV(".csv", "text/csv;charset=UTF-8"),
    TSV(".tsv", "text/tab-separated-values;charset=UTF-8"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    MarcFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The word in addresses: `mrk`, `marcxml`, `mrc`, `json`, `csv`, `tsv`, `xlsx`.
    public String code() {
        return this == MARCXML ? "marcxml" : ending.substring(1);
    }

    /// How the names of its files end, with the dot.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether it has a row for a record and a column for a subfield.
    public boolean isTable() {
        return switch (this) {
            case CSV, TSV, XLSX -> true;
            case MRK, MARCXML, ISO_2709, JSON -> false;
        };
    }

    public static Optional<MarcFormat> parse(String code) {
        return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
    }

    /// The form that a file has by its name; `.marc` and `.marcxml` are used as well.
    public static Optional<MarcFormat> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".marc")) {
            return Optional.of(ISO_2709);
        }
        if (lower.endsWith(".marcxml")) {
            return Optional.of(MARCXML);
        }
        return Stream.of(values())
                .filter(format -> lower.endsWith(format.ending))
                .findFirst();
    }
}
