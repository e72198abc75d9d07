package org.hexapla.usage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexapla.usage.journal.Use;
import org.hexapla.usage.visitor.Place;
import org.hexapla.usage.visitor.UsageSettings;
import org.hexapla.usage.visitor.Visit;

/// Things that visitors might have done, for tests.
public final class Uses {

    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    private Uses() {}

    public static Use at(String time, Act act, String item, String address, long person) {
        return at(Instant.parse(time), act, item, address, person, Visit.Agent.PERSON);
    }

    public static Use byRobot(String time, Act act, String item) {
        return at(Instant.parse(time), act, item, "robot", 99, Visit.Agent.ROBOT);
    }

    private static Use at(Instant time, Act act, String item, String address, long person, Visit.Agent agent) {
        return use(time, act, item, "en", address, person, agent, new Place("CH", "CH-GE:Geneva"));
    }

    // A use has as many sides.
    @SuppressWarnings("checkstyle:ParameterNumber")
    private static Use use(
            Instant time,
            Act act,
            String item,
            String language,
            String address,
            long person,
            Visit.Agent agent,
            Place place) {
        var session = Math.floorDiv(time.getEpochSecond(), 3600L) * 1_000_003 + person;
        var visit = new Visit(person, session, agent, Visit.Network.V4, place);
        return new Use(time, act, "library", item, language, Use.numberOf(address), visit);
    }

    /// Much use in few hours by few people, so that every rule is met often; not quite in the order of time.
    public static List<Use> many(int count, String from, int seed) {
        var random = new Random(seed);
        var uses = new ArrayList<Use>();
        var start = Instant.parse(from);
        for (var i = 0; i < count; i++) {
            var act = Act.values()[random.nextInt(5)];
            var item = act.isInvestigation() ? "library.document:" + random.nextInt(12) : "";
            var language = LANGUAGES.get(random.nextInt(6));
            var person = random.nextInt(40);
            uses.add(use(
                    start.plusMillis((long) (i * 4.0e7 / count) + random.nextInt(90_000)),
                    act,
                    item,
                    language,
                    act + item + language,
                    person,
                    random.nextInt(5) == 0 ? Visit.Agent.ROBOT : Visit.Agent.PERSON,
                    new Place("C" + person % 3, "C" + person % 3 + ":City " + person % 7)));
        }
        return uses;
    }

    public static UsageSettings settings(Path root) {
        return new UsageSettings(root, null);
    }
}
