package org.hexapla.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Person;

/// Several people review what was handed in, each for themselves: what the others said is shown to whoever has said the
/// own, and whoever has something to do with its author sees nothing of it.
///
/// Whoever uses this says who may give out reviews and what is looked at, and tells the reviewers. Of what is reviewed
/// nothing is known here but its reference.
public interface Reviews {

    /// The best score; the worst is 0.
    int BEST = 5;

    /// Gives a subject to somebody to review.
    ///
    /// @param address by which the reviewer signs in
    /// @return the reviewer; nothing new happens where they have it already
    /// @throws ReviewRefused if nobody signs in by that address
    Person assign(ItemRef subject, String address);

    /// What was given to the acting person of a kind of things, what waits first.
    List<Review> given(String kind);

    /// The own review of something that the acting person was given and may look at.
    ///
    /// @throws ReviewRefused if they were not, or may not
    Review own(ItemRef subject);

    /// What the others said, once the own is said.
    List<Review> others(Review own);

    /// The acting person has something to do with its author, and keeps away from now on.
    void declare(ItemRef subject, String why);

    /// Hands in what the acting person thinks, once and for all.
    ///
    /// @param criteria the codes of all that is scored
    /// @param scores as a form has them, by the codes
    void handIn(ItemRef subject, Collection<String> criteria, Map<String, String> scores, String comment);

    /// The reviews as whoever decides may see them: none of the others' while they have one to write themselves.
    ///
    /// @throws ReviewRefused if the acting person keeps away from it
    List<Review> shown(ItemRef subject);

    /// How many reviews are in, and the mean of them, by subject; subjects without any are not in it.
    Map<ItemRef, Tally> tallies(Collection<ItemRef> subjects);

    record Tally(int handedIn, double mean) {}
}
