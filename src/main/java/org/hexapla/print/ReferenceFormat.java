package org.hexapla.print;

import java.util.Optional;
import java.util.stream.Stream;

/// A form in which reference managers take what is cited.
public enum ReferenceFormat {
    RIS("ris", "application/x-research-info-systems", "RIS"),
    BIBTEX("bib", "application/x-bibtex", "BibTeX"),
    CSL_JSON("json", "application/vnd.citationstyles.csl+json", "CSL-JSON");

    private final String ending;
    private final String mediaType;
    private final String ownName;

    ReferenceFormat(String ending, String mediaType, String ownName) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.ownName = ownName;
    }

    /// How its files end, without the dot.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Its name, the same in every language.
    public String ownName() {
        return ownName;
    }

    public static Optional<ReferenceFormat> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
