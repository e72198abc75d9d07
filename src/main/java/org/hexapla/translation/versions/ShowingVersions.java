package org.hexapla.translation.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.translation.ReadableThings;
import org.springframework.stereotype.Component;

/// Shows how versions stand and stood: of anything to those who work here, to others only of what they may read. That
/// there is something else they need not know.
@Component
class ShowingVersions {

    private final Standings standings;
    private final People people;
    private final Map<String, ReadableThings> readable;

    ShowingVersions(Standings standings, People people, List<ReadableThings> readable) {
        this.standings = standings;
        this.people = people;
        this.readable = readable.stream().collect(Collectors.toMap(ReadableThings::kind, Function.identity()));
    }

    /// @throws VersionsNotFound if nothing was ever told of it, or it is not for the acting person
    VersionsView find(String item) {
        return parse(item)
                .filter(this::isOpen)
                .map(standings::history)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new VersionsView(item, lines))
                .orElseThrow(() -> new VersionsNotFound(item));
    }

    private boolean isOpen(ItemRef item) {
        return people.current().filter(Person::isStaff).isPresent()
                || Optional.ofNullable(readable.get(item.kind()))
                        .filter(things -> things.isReadable(item))
                        .isPresent();
    }

    private static Optional<ItemRef> parse(String item) {
        try {
            return Optional.of(ItemRef.parse(item));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
