/// What a cataloguer sits at: the editor of records in MARC with their history, the work lists that close a
/// record to others, the templates, the search in fields.
///
/// Knows what a good record is from `library.marc` only, and readers' pages by their addresses only.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.marc",
            "library.marc :: query",
            "library.proceedings",
            "library.exchange",
            "kernel",
            "people",
            "jobs",
            "print",
            "authorities"
        })
package org.hexapla.library.cataloguing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
