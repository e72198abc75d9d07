package org.hexapla.library.machines;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.OpenRecords;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What anybody may know of records of whatever kind.
@Component
public class Outlines {

    private final List<OpenRecords> kinds;

    Outlines(List<OpenRecords> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /// Those of the records that are live and open.
    public Map<RecordId, Outline> find(Collection<RecordId> records) {
        var found = new HashMap<RecordId, Outline>();
        kinds.forEach(kind -> found.putAll(kind.outlines(records)));
        return found;
    }

    /// The same, with all that is known of them.
    public Map<RecordId, ObjectNode> data(Collection<RecordId> records) {
        var found = new HashMap<RecordId, ObjectNode>();
        kinds.forEach(kind -> found.putAll(kind.data(records)));
        return found;
    }
}
