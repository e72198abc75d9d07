package org.hexapla.media.live;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.media.LiveStreams;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells others of streams.
@Component
@Transactional(readOnly = true)
class KnownStreams implements LiveStreams {

    private final StreamTable table;

    KnownStreams(StreamTable table) {
        this.table = table;
    }

    @Override
    public Map<ItemRef, Held> find(Collection<ItemRef> streams) {
        var ids = streams.stream()
                .filter(stream -> stream.kind().equals(KIND))
                .flatMap(stream -> StreamId.parse(stream.id()).stream())
                .collect(Collectors.toSet());
        var found = new LinkedHashMap<ItemRef, Held>();
        table.find(ids).forEach(stream -> found.put(stream.id().item(), held(stream)));
        return found;
    }

    private static Held held(LiveStream stream) {
        var content = stream.content();
        return new Held(
                stream.id().item(),
                content.title(),
                content.starts().atZone(content.zone()).toLocalDate());
    }
}
