/// Records in and out, many at once: import of files with a screen that shows what will become of each record, export
/// of what was found, batch edits with a preview and a way back.
///
/// Whatever is about to be saved is a [Batch]: its records are read, linked to the authority file and checked first,
/// shown to the cataloguer, and saved by a job that bears being interrupted. Knows the forms of MARC from
/// `library.marc.format` and what a good record is from `library.marc`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.marc",
            "library.marc :: format",
            "library.marc :: query",
            "kernel",
            "people",
            "jobs",
            "search",
            "authorities"
        })
package org.hexapla.library.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
