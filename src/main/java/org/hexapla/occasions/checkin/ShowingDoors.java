package org.hexapla.occasions.checkin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// All that whoever stands at a door sees.
@Component
class ShowingDoors {

    private static final int SHOWN = 20;

    private final Doorways doorways;
    private final Scans scans;

    ShowingDoors(Doorways doorways, Scans scans) {
        this.doorways = doorways;
        this.scans = scans;
    }

    /// @param asked by the address: the door, words of a name, what was said of the last pass and to whom
    DoorsView view(Doorway.Place place, Map<String, String> asked) {
        var doorway = doorways.of(place.item().kind());
        var words = asked.getOrDefault("words", "");
        var latest = scans.latest(place.item(), SHOWN);
        var names = doorway.names(latest.stream().map(Scans.Noted::number).toList());
        return new DoorsView(
                place,
                doorway.passKind(),
                doorway.counts(place.item()),
                scans.inside(place.item()),
                asked.getOrDefault("door", ""),
                words,
                words.isBlank() ? List.of() : doorway.named(place.item(), words, SHOWN),
                answer(asked.getOrDefault("said", ""), asked.getOrDefault("name", "")),
                latest.stream()
                        .map(noted -> new DoorsView.Line(
                                names.getOrDefault(noted.number(), ""),
                                noted.door(),
                                noted.way() == Scan.Way.IN,
                                noted.at()))
                        .toList(),
                JsonMapper.shared().writeValueAsString(doorway.expected(place.item())));
    }

    private static DoorsView.@Nullable Answer answer(String said, String name) {
        return Stream.of(Scanned.Outcome.values())
                .filter(outcome -> outcome.code().equals(said))
                .map(outcome -> new DoorsView.Answer(outcome.messageKey(), name, outcome == Scanned.Outcome.IN))
                .findFirst()
                .orElse(null);
    }
}
