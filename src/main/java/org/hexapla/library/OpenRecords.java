package org.hexapla.library;

import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The records of one kind as anybody may take them away, as a bean of the part of the library that owns the kind.
///
/// Each question is answered in a number of statements that does not grow with the number of records.
public interface OpenRecords {

    RecordKind kind();

    /// The outlines of the live records among these; those that not everybody may have are absent.
    Map<RecordId, Outline> outlines(Collection<RecordId> records);

    /// All that is known of these records, as data; those that not everybody may have are absent.
    Map<RecordId, ObjectNode> data(Collection<RecordId> records);
}
