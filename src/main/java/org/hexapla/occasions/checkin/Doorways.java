package org.hexapla.occasions.checkin;

import java.util.List;
import java.util.Optional;
import org.hexapla.occasions.event.EventRefused;
import org.springframework.stereotype.Component;

/// All kinds of things at whose doors people stand.
@Component
class Doorways {

    private final List<Doorway> doorways;

    Doorways(List<Doorway> doorways) {
        this.doorways = doorways;
    }

    Doorway of(String kind) {
        return doorways.stream()
                .filter(doorway -> doorway.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> EventRefused.notFound(kind));
    }

    Doorway.Place place(String kind, String id) {
        return of(kind).place(id).orElseThrow(() -> EventRefused.notFound(id));
    }

    /// The one whose passes are of a kind.
    Optional<Doorway> ofPass(String kind) {
        return doorways.stream()
                .filter(doorway -> doorway.passKind().equals(kind))
                .findFirst();
    }
}
