package org.hexapla.library.eresources;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Resources, stations and names of their own for each test.
@Component
public class EResourceFixture {

    public static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final KeepingResources keeping;
    private final Stations stations;
    private final People people;

    EResourceFixture(KeepingResources keeping, Stations stations, People people) {
        this.keeping = keeping;
        this.stations = stations;
        this.people = people;
        stations.put(new Station(
                "TSH", LocalizedText.of(Language.EN, "Test headquarters"), new Country("CHE"), Audience.HEADQUARTERS));
        stations.put(
                new Station("TSF", LocalizedText.of(Language.EN, "Test field"), new Country("KEN"), Audience.FIELD));
    }

    /// A word that no other test has.
    public static String word(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /// A resource whose code, names of lists and platforms are all the word.
    public ResourceId resource(String word, Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(Map.of(
                "code",
                word,
                "kind",
                "database",
                "state",
                "active",
                "name-en",
                "Resource " + word,
                "vendor",
                "Vendor " + word,
                "scheme",
                "redirect",
                "address",
                "https://" + word + ".example/",
                "title-list",
                word,
                "platform",
                word));
        values.putAll(more);
        var fields = new Fields(values);
        var resource = Resource.read(fields);
        if (fields.isFaulty()) {
            throw new IllegalArgumentException(fields.faults().toString());
        }
        var made = new ResourceId[1];
        people.asProgram(() -> {
            if (keeping.add(resource) instanceof KeepingResources.Keeping.Added(var id)) {
                made[0] = id;
                if (more.containsKey("secret")) {
                    keeping.keepSecret(id, more.get("secret"));
                }
            }
        });
        return made[0];
    }

    public ResourceId resource(String word) {
        return resource(word, Map.of());
    }

    /// Fields of a licence that lets staff in.
    public static Map<String, String> licence(String reference, String resource, Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(Map.of(
                "reference", reference, "resources", resource, "starts", LONG_AGO.toString(), "groups", "staff"));
        values.putAll(more);
        return values;
    }

    /// The importer of a kind.
    public static Importer of(Iterable<Importer> importers, String kind) {
        for (var importer : importers) {
            if (importer.kind().equals(kind)) {
                return importer;
            }
        }
        throw new IllegalArgumentException(kind);
    }

    public Stations stations() {
        return stations;
    }
}
