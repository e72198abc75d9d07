package org.hexapla.library.marc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.Role;
import org.springframework.stereotype.Component;

/// Which records a cataloguer may change. One who works for a duty station changes what its library catalogued (040),
/// one who works for none all; a record that was revised (999 `$c` t) is for revisers.
///
/// Duty stations and revision are departments of people, beside `library`. Administrators may change everything.
@Component
public class Permissions {

    /// The libraries by the department of their staff.
    private static final Map<String, String> STATIONS = Map.of(
            "library-new-york", "NNUN",
            "library-geneva", "SzGeBNU",
            "library-beirut", "LB-BrESC",
            "library-bangkok", "TH-BaUNE");

    private static final String REVISION = "library-revision";

    private final People people;

    Permissions(People people) {
        this.people = people;
    }

    /// Why the acting person may not change a record that is so, as an error; nothing, if they may.
    public Optional<Finding> refusal(MarcRecord record) {
        return ofAnotherStation(record).or(() -> revised(record));
    }

    /// Why the acting person may not make a record that is so.
    public Optional<Finding> ofAnotherStation(MarcRecord record) {
        var stations = person().departments().stream()
                .flatMap(department -> Optional.ofNullable(STATIONS.get(department)).stream())
                .collect(Collectors.toSet());
        if (isAdministrator() || stations.isEmpty()) {
            return Optional.empty();
        }
        return record.texts("040", 'a')
                .map(String::strip)
                .filter(library -> !stations.contains(library))
                .findFirst()
                .map(library -> Finding.error("040", 1, 'a', "marc.finding.not-of-your-station", library));
    }

    /// The codes of the libraries that the acting person works for (040); none, if for all.
    public List<String> stations() {
        return person().departments().stream()
                .flatMap(department -> Optional.ofNullable(STATIONS.get(department)).stream())
                .sorted()
                .toList();
    }

    private Optional<Finding> revised(MarcRecord record) {
        var mayRevise = isAdministrator() || person().departments().contains(REVISION);
        return mayRevise
                        || record.texts("999", 'c')
                                .noneMatch(status -> status.strip().equals("t"))
                ? Optional.empty()
                : Optional.of(Finding.error("999", 1, 'c', "marc.finding.revised"));
    }

    private boolean isAdministrator() {
        return person().role() == Role.ADMINISTRATOR;
    }

    private Person person() {
        return people.requireStaff("library");
    }
}
