package org.hexapla.library.exchange.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.library.marc.format.MarcFiles;
import org.hexapla.library.marc.format.MarcFormat;
import org.hexapla.library.marc.format.MarcReading;

/// What the rows or records of a file are.
enum FileLayout {
    /// Records in MARC, in any of its forms.
    MARC,
    /// A list of documents that were issued.
    ISSUED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileLayout> parse(String code) {
        return Stream.of(values()).filter(layout -> layout.code().equals(code)).findFirst();
    }

    /// Whether a file of that form can have this layout.
    boolean fits(MarcFormat format) {
        return this == MARC || format.isTable();
    }

    void read(MarcFormat format, InputStream bytes, MarcReading reading) throws IOException {
        switch (this) {
            case MARC -> MarcFiles.read(format, bytes, reading);
            case ISSUED -> MarcFiles.rows(format, bytes, new IssuedDocuments(reading));
        }
    }
}
