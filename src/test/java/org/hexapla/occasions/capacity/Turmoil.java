package org.hexapla.occasions.capacity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexapla.kernel.ItemRef;

/// Somebody who takes, keeps, changes and gives back at random.
final class Turmoil {

    private static final Instant BEGIN = Instant.parse("2032-01-01T00:00:00Z");

    private final Ledger ledger;
    private final WaitingLine line;
    private final List<ResourceId> places;
    private final ResourceId guide;
    private final Random random;
    private final List<ClaimId> claims = new ArrayList<>();
    private final List<WaitingId> turns = new ArrayList<>();

    Turmoil(Ledger ledger, WaitingLine line, List<ResourceId> places, ResourceId guide, long seed) {
        this.ledger = ledger;
        this.line = line;
        this.places = places;
        this.guide = guide;
        this.random = new Random(seed);
    }

    void run(int steps) {
        for (var step = 0; step < steps; step++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> claim();
                case 3 -> some(claims).forEach(ledger::confirm);
                case 4 -> some(claims).forEach(claim -> ledger.release(claim, Reason.CANCELLED));
                case 5 -> some(claims).forEach(this::move);
                case 6 -> ledger.resize(place(), 2 + random.nextInt(8));
                case 7 -> queue();
                default -> throw new IllegalStateException();
            }
        }
    }

    private void claim() {
        var hold = random.nextInt(4) == 0 ? Duration.ofMillis(-1) : Duration.ofMinutes(5);
        if (ledger.claim(new ItemRef("occasions.turmoil", "1"), hold, wanted())
                instanceof Claimed.Held(var claim, var _)) {
            claims.add(claim);
        }
    }

    private void move(ClaimId claim) {
        try {
            ledger.move(claim, wanted());
        } catch (ClaimGone e) {
            claims.remove(claim);
        }
    }

    private void queue() {
        if (turns.isEmpty() || random.nextBoolean()) {
            turns.add(line.join(place(), new ItemRef("occasions.turmoil", "2"), 1 + random.nextInt(3)));
        } else if (random.nextBoolean()) {
            some(turns).forEach(line::accept);
        } else {
            some(turns).forEach(line::leave);
        }
    }

    private List<Claim> wanted() {
        var wanted = new ArrayList<Claim>();
        wanted.add(new Claim.Places(place(), 1 + random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            wanted.add(new Claim.Places(place(), 1));
        }
        if (random.nextInt(3) == 0) {
            var from = BEGIN.plus(Duration.ofMinutes(random.nextInt(2000)));
            wanted.add(new Claim.Span(guide, from, from.plusSeconds(1800)));
        }
        return wanted;
    }

    private ResourceId place() {
        return places.get(random.nextInt(places.size()));
    }

    private <T> List<T> some(List<T> all) {
        return all.isEmpty() ? List.of() : List.of(all.get(random.nextInt(all.size())));
    }
}
