/// Roll-call votes: how each state voted, under the name it bore that day; what the ballots add up to; how
/// often states agree.
///
/// Ballots are the record. Totals, counts by year and agreement are counted from them; what a source printed as
/// totals is kept beside them and must say the same. A state that a source does not list is not taken for
/// absent.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.marc",
            "kernel",
            "people",
            "jobs",
            "search",
            "authorities",
            "figures",
            "usage"
        })
package org.hexapla.library.votes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
