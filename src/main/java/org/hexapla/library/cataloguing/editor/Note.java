package org.hexapla.library.cataloguing.editor;

import java.util.List;

/// What is wrong with a draft, or may be, and where.
///
/// @param row the field, from 0; -1 where it is about the record
/// @param part the subfield, from 0; -1 where it is about the field
/// @param missing the tag of a field that there is not and should be; empty otherwise
/// @param isError whether it must be mended before the record is kept
public record Note(int row, int part, String missing, boolean isError, String key, List<Object> arguments) {

    public Object[] args() {
        return arguments.toArray();
    }
}
