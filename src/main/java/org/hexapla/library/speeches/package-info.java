/// Speeches in meetings: who spoke for whom, when, on what, and the words themselves where they are known.
///
/// What a source does not know stays unknown: a speech without a named speaker is shown under its state, one
/// without a day under its year.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.marc",
            "kernel",
            "people",
            "jobs",
            "search",
            "archive",
            "authorities",
            "figures",
            "usage"
        })
package org.hexapla.library.speeches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
