/// The analysis of issued documents: taking them in by duty station and day, suggesting a record from what their pages
/// say, the indexer's and the reviewer's decisions, the release to readers; deadlines, load and time per record.
///
/// A document here is a [org.hexapla.library.analysis.Work]. It enters the catalogue only when it is released; what is
/// not released is in tables and files that no reader, index or harvester is shown.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.marc",
            "library.catalogue",
            "kernel",
            "people",
            "jobs",
            "archive",
            "authorities"
        })
package org.hexapla.library.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
