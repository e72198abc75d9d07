package org.hexapla.library.eresources.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.Scheme;
import org.hexapla.library.eresources.Station;
import org.hexapla.library.eresources.Stations;
import org.hexapla.library.eresources.licences.Licence;
import org.hexapla.library.eresources.licences.LicenceId;
import org.hexapla.library.eresources.licences.Licences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells a reader how the own access stands, and what the licences say.
@Component
public class ShowingAccess {

    private final Resources resources;
    private final Licences licences;
    private final Stations stations;
    private final Standings standings;
    private final Seats seats;
    private final Allowances allowances;
    private final Clock clock;

    ShowingAccess(
            Resources resources,
            Licences licences,
            Stations stations,
            Standings standings,
            Seats seats,
            Allowances allowances,
            Clock clock) {
        this.resources = resources;
        this.licences = licences;
        this.stations = stations;
        this.standings = standings;
        this.seats = seats;
        this.allowances = allowances;
        this.clock = clock;
    }

    /// @param from the network address that asks
    @Transactional(readOnly = true)
    public AccessView of(ResourceId id, WayThrough.@Nullable Refused refused, String from, Language reader) {
        var resource = resources.find(id).orElseThrow(() -> new ResourceMissing(id.toString()));
        var standing = standings.of(from);
        var today = licences.of(id, LocalDate.now(clock));
        return new AccessView(
                resource,
                refused,
                standings.isSignedIn(),
                standing.map(Standing::group).orElse(null),
                standing.flatMap(found -> Optional.ofNullable(found.station()))
                        .map(Station::name)
                        .orElse(LocalizedText.none()),
                standing.filter(found -> today.stream()
                                .anyMatch(kept -> kept.record().circle().holds(found.group(), found.stationCode())))
                        .isPresent(),
                today.stream().map(kept -> terms(kept, reader)).toList());
    }

    /// Whether it is worth going to the door: whoever is not signed in yet is asked there.
    @Transactional(readOnly = true)
    public boolean mayGo(ResourceId id, String from) {
        var resource = resources.find(id).filter(kept -> kept.record().isOffered());
        if (resource.isEmpty()) {
            return false;
        }
        var standing = standings.of(from);
        return resource.get().record().way().scheme() == Scheme.OPEN
                || standing.isEmpty() && !standings.isSignedIn()
                || standing.filter(found -> licences.of(id, LocalDate.now(clock)).stream()
                                .anyMatch(kept -> kept.record().circle().holds(found.group(), found.stationCode())))
                        .isPresent();
    }

    private AccessView.Terms terms(Kept<LicenceId, Licence> licence, Language reader) {
        var terms = licence.record();
        var now = clock.instant();
        return new AccessView.Terms(
                terms.circle().groups(),
                stations.all(reader).stream()
                        .filter(station -> terms.circle().stations().contains(station.code()))
                        .map(Station::name)
                        .toList(),
                terms.limits().seats().isPresent() ? terms.limits().seats().getAsLong() : null,
                seats.taken(licence.id(), now),
                standings.key().filter(key -> seats.has(licence.id(), key, now)).isPresent(),
                allowances.of(licence),
                List.of(
                        new AccessView.Use(
                                "eresources.field.loan", key(terms.uses().interlibraryLoan())),
                        new AccessView.Use(
                                "eresources.field.sharing", key(terms.uses().sharing())),
                        new AccessView.Use(
                                "eresources.field.mining", key(terms.uses().mining()))));
    }

    private static String key(org.hexapla.library.eresources.licences.Permission permission) {
        return "eresources.permission." + permission.code();
    }
}
