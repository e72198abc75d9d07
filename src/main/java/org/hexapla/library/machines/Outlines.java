package org.hexapla.library.machines;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.OpenRecords;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
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

    /// Those of a kind, with all that is known of them.
    public Map<RecordId, ObjectNode> data(RecordKind kind, Collection<RecordId> records) {
        return kinds.stream()
                .filter(shelf -> shelf.kind() == kind)
                .findFirst()
                .map(shelf -> shelf.data(records))
                .orElse(Map.of());
    }
}
