package org.hexapla.occasions.capacity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.ItemRef;

/// Gives away what there is only so much of, never more than there is: to any number of people at once, and from
/// any number of programs on one database.
///
/// Works in the caller's transaction, or in one of its own. In a transaction that takes or gives back several
/// times, the things are locked in the order of the calls, so that two such transactions may stand in each other's
/// way (one of them is then refused with a problem of the kind 'not now'): take everything in one call, and change
/// by [#move].
///
/// Asks nobody who they are: who may is the business of the module that calls.
public interface Ledger {

    /// Opens places that are counted.
    ResourceId open(int places);

    /// Opens the calendar of a guide, a room or an interpreter.
    ResourceId openCalendar(ResourceKind kind);

    /// Takes all that is wanted, or nothing.
    ///
    /// @param holder for whom: a booking, a registration
    /// @param hold how long it is held unless it is confirmed
    Claimed claim(ItemRef holder, Duration hold, List<Claim> wanted);

    /// Keeps for good what is held. Where the time was over, but nobody else has it yet, it is theirs all the same:
    /// whoever paid at the last moment has their place.
    Confirmed confirm(ClaimId claim);

    /// Gives everything back, and offers it to the line. Nothing happens where it was given back before.
    void release(ClaimId claim, Reason why);

    /// Takes something else instead, in one go: what is given back may be part of what is wanted. Where that
    /// cannot be, everything stays as it was. What was confirmed stays so.
    ///
    /// @return `Held` with the same claim; what is confirmed is held until [Instant#MAX]
    /// @throws ClaimGone where it was given back before
    Claimed move(ClaimId claim, List<Claim> wanted);

    /// Makes a group larger or smaller. Whoever has a place keeps it: where it is smaller than what is taken,
    /// nothing is left until so many have given theirs back.
    void resize(ResourceId places, int capacity);

    /// How many could be taken now; what was held and not confirmed in time counts as free.
    int left(ResourceId places);

    /// The same for many, for lists and calendars.
    Map<ResourceId, Standing> standing(Collection<ResourceId> places);

    /// Which calendars are free for a whole span of time.
    List<ResourceId> free(Collection<ResourceId> calendars, Instant from, Instant until);

    /// What stands in a calendar.
    List<Taken> calendar(ResourceId calendar, Instant from, Instant until);

    /// The same for many, for rosters; those in which nothing stands are left out.
    Map<ResourceId, List<Taken>> calendars(Collection<ResourceId> calendars, Instant from, Instant until);

    /// @param holder whose it is
    record Taken(ClaimId claim, ItemRef holder, Instant from, Instant until) {}

    /// What a claim has taken, and nothing where it was given back.
    List<Claim> parts(ClaimId claim);
}
