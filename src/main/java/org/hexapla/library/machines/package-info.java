/// What other programs take from the library by the field's standards: harvesting (OAI-PMH 2.0), searching (SRU 2.0),
/// sitemaps, whole files of all records, and data one by one (OpenAPI).
///
/// Adds nothing to what readers see, and nothing that not everybody may have: it asks each kind of record for its
/// [org.hexapla.library.OpenRecords].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.marc",
            "library.marc :: format",
            "library.catalogue",
            "library.votes",
            "kernel",
            "people",
            "jobs",
            "search",
            "archive",
            "print",
            "authorities"
        })
package org.hexapla.library.machines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
