package org.hexapla.library.eresources.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.Resource;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.Scheme;
import org.hexapla.library.eresources.licences.Licence;
import org.hexapla.library.eresources.licences.LicenceId;
import org.hexapla.library.eresources.licences.Licences;
import org.hexapla.people.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Leads a reader on to a resource, or says why not. Everything is decided here, in one transaction: whoever is
/// led on has been counted and has a seat.
@Component
class LettingIn {

    private final Resources resources;
    private final Licences licences;
    private final Standings standings;
    private final Allowances allowances;
    private final Seats seats;
    private final RecordingUse uses;
    private final Clock clock;

    // Each is one of the questions that are asked at the door.
    LettingIn(
            Resources resources,
            Licences licences,
            Standings standings,
            Allowances allowances,
            Seats seats,
            RecordingUse uses,
            Clock clock) {
        this.resources = resources;
        this.licences = licences;
        this.standings = standings;
        this.allowances = allowances;
        this.seats = seats;
        this.uses = uses;
        this.clock = clock;
    }

    /// @param title the address of a title within it; empty for the resource itself
    /// @param from the network address that asks
    @Transactional
    public WayThrough lead(ResourceId id, String title, String from) {
        var resource = resources.find(id).orElseThrow(() -> new ResourceMissing(id.toString()));
        if (!resource.record().isOffered()) {
            return new WayThrough.Ended();
        }
        var target = title.isEmpty() ? resource.record().way().address() : title;
        if (resource.record().way().scheme() == Scheme.OPEN) {
            uses.record(new RecordingUse.Use(LocalDate.now(clock), id, "", null, null, null, null));
            return new WayThrough.LedOn(target, null);
        }
        var standing = standings.of(from);
        if (standing.isEmpty()) {
            return standings.isSignedIn() ? new WayThrough.Unknown() : new WayThrough.SignIn();
        }
        var licence = licence(id, standing.get());
        if (licence.isEmpty()) {
            return licences.of(id, LocalDate.now(clock)).isEmpty()
                    ? new WayThrough.NoLicence()
                    : new WayThrough.NotEntitled();
        }
        return lead(resource, licence.get(), standing.get(), target);
    }

    /// The first licence of today whose circle holds the reader.
    Optional<Kept<LicenceId, Licence>> licence(ResourceId id, Standing standing) {
        return licences.of(id, LocalDate.now(clock)).stream()
                .filter(kept -> kept.record().circle().holds(standing.group(), standing.stationCode()))
                .findFirst();
    }

    private WayThrough lead(
            Kept<ResourceId, Resource> resource, Kept<LicenceId, Licence> licence, Standing standing, String target) {
        var way = resource.record().way();
        var secret = resources.secret(resource.id());
        if (way.scheme() == Scheme.EZPROXY && secret.isEmpty()) {
            return new WayThrough.NotSetUp();
        }
        var again = allowances.reachedUntil(licence);
        if (again.isPresent()) {
            return new WayThrough.LimitReached(again.get());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var until = now.plus(Duration.ofMinutes(licence.record().limits().minutes()));
        @Nullable Instant kept = null;
        if (licence.record().limits().seats().isPresent()) {
            switch (seats.take(
                    licence.id(), licence.record().limits().seats().getAsLong(), standing.key(), now, until)) {
                case Seats.Seat.Taken _ -> kept = until;
                case Seats.Seat.NoneFree(var free) -> {
                    return new WayThrough.SeatsTaken(free);
                }
            }
        }
        uses.record(new RecordingUse.Use(
                LocalDate.now(clock),
                resource.id(),
                standing.counted(),
                standing.group(),
                standing.station(),
                null,
                null));
        var address = way.scheme() == Scheme.EZPROXY
                ? Tickets.address(
                        way, secret.orElseThrow(), standing.key().replace(' ', '-'), standing.group(), now, target)
                : target;
        return new WayThrough.LedOn(address, kept);
    }

    /// Gives the reader's seats of a resource back.
    @Transactional
    public void leave(ResourceId id) {
        var person = standings.key().orElseThrow(() -> new NotAllowed("eresources.access.sign-in"));
        licences.of(id, LocalDate.now(clock)).forEach(kept -> seats.leave(kept.id(), person));
    }
}
