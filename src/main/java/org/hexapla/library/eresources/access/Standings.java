package org.hexapla.library.eresources.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Stations;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Finds out as whom somebody asks: by the own account, else by being in the reading room.
@Component
class Standings {

    private final People people;
    private final Entitlements entitlements;
    private final Stations stations;
    private final PersonKeys keys;
    private final AccessSettings settings;
    private final Clock clock;

    Standings(
            People people,
            Entitlements entitlements,
            Stations stations,
            PersonKeys keys,
            AccessSettings settings,
            Clock clock) {
        this.people = people;
        this.entitlements = entitlements;
        this.stations = stations;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isSignedIn() {
        return people.current().isPresent();
    }

    /// @param from the network address that asks
    Optional<Standing> of(String from) {
        return entitled().or(() -> walkIn(from));
    }

    /// Where somebody works is asked anew each time: an entitlement may have ended yesterday.
    private Optional<Standing> entitled() {
        return people.current()
                .flatMap(person -> people.addressOf(person.id()))
                .flatMap(mail -> entitlements
                        .of(mail, LocalDate.now(clock))
                        .map(entitlement -> new Standing(
                                keys.of(mail),
                                entitlement.group(),
                                stations.find(entitlement.station()).orElse(null))));
    }

    private Optional<Standing> walkIn(String from) {
        return settings.isReadingRoom(from)
                ? Optional.of(new Standing("walk-in " + UUID.randomUUID(), AccountGroup.WALK_IN, null))
                : Optional.empty();
    }

    /// The key of the person who asks, entitled or not.
    Optional<String> key() {
        return people.current().flatMap(person -> people.addressOf(person.id())).map(keys::of);
    }
}
