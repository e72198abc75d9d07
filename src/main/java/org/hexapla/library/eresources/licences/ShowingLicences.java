package org.hexapla.library.eresources.licences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.Stations;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;

/// Licences as the staff sees them: prices and contacts are nobody else's.
@Component
class ShowingLicences {

    private final Licences licences;
    private final Resources resources;
    private final Stations stations;
    private final People people;
    private final Clock clock;

    ShowingLicences(Licences licences, Resources resources, Stations stations, People people, Clock clock) {
        this.licences = licences;
        this.resources = resources;
        this.stations = stations;
        this.people = people;
        this.clock = clock;
    }

    List<LicenceView.Line> list() {
        people.requireStaff("library");
        var today = LocalDate.now(clock);
        return licences.all().stream()
                .map(kept -> {
                    var ends = kept.record().term().ends();
                    return new LicenceView.Line(kept.id(), kept.record(), ends != null && ends.isBefore(today));
                })
                .toList();
    }

    LicenceView blank(Language reader) {
        people.requireStaff("library");
        return new LicenceView(
                null,
                0,
                Map.of("groups", "staff", "notice", "90", "minutes", "30", "currency", "USD"),
                Map.of(),
                choices(reader),
                List.of(),
                List.of(),
                "");
    }

    LicenceView of(LicenceId id, String message, Language reader) {
        people.requireStaff("library");
        var kept = licences.find(id).orElseThrow(() -> new ResourceMissing(id.toString()));
        return new LicenceView(
                id,
                kept.version(),
                kept.record().fields(),
                Map.of(),
                choices(reader),
                decisions(id),
                past(id, kept.record().fields()),
                message);
    }

    /// The form once more, with what is wrong.
    LicenceView again(LicenceView view, Fields fields) {
        return new LicenceView(
                view.id(),
                view.version(),
                fields.values(),
                fields.faults(),
                view.choices(),
                view.decisions(),
                view.past(),
                "");
    }

    private LicenceView.Choices choices(Language reader) {
        return new LicenceView.Choices(
                resources.all().stream()
                        .map(kept -> new LicenceView.Choice(
                                kept.record().code(), kept.record().about().name()))
                        .toList(),
                stations.all(reader).stream()
                        .map(station -> new LicenceView.Choice(station.code(), station.name()))
                        .toList());
    }

    private List<LicenceView.Decided> decisions(LicenceId id) {
        return licences.decisions(id).stream()
                .map(decided ->
                        new LicenceView.Decided(decided.at(), name(decided.by()), decided.decision(), decided.reason()))
                .toList();
    }

    private List<LicenceView.Past> past(LicenceId id, Map<String, String> now) {
        var all = new ArrayList<LicenceView.Past>();
        var after = now;
        for (var past : licences.past(id)) {
            all.add(new LicenceView.Past(past.at(), name(past.by()), differences(past.fields(), after)));
            after = past.fields();
        }
        return all;
    }

    private static List<LicenceView.Was> differences(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new LicenceView.Was(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(was -> !was.before().equals(was.after()))
                .toList();
    }

    private String name(UUID who) {
        return people.find(new PersonId(who)).map(Person::name).orElse("–");
    }
}
