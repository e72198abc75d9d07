package org.hexapla.print;

import java.util.Locale;

/// The files in which a table is taken away.
public enum SheetFormat {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// By the ending of a file.
    ///
    /// @throws IllegalArgumentException if there is none of that ending
    public static SheetFormat of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    /// What a browser is told so that it keeps the file under a name.
    ///
    /// @param name without its ending, of letters that no system minds
    public String disposition(String name) {
        return "attachment; filename=\"%s.%s\"".formatted(name, name().toLowerCase(Locale.ROOT));
    }
}
