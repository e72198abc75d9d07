/// The catalogue and what is read in it: documents with their symbols and files, votes, speeches, and a page for each
/// document, concept, state, body and session.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "jobs",
            "print",
            "search",
            "archive",
            "figures",
            "usage",
            "authorities",
            "translation",
            "media"
        })
package org.hexapla.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
