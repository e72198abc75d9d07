package org.hexapla.library.marc;

/// A field without indicators and subfields: tags 001 to 009.
public record ControlField(String tag, String value) {

    public ControlField {
        if (!tag.matches("00[1-9]")) {
            throw new IllegalArgumentException("not the tag of a control field: " + tag);
        }
    }
}
