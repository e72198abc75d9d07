/// Documents: their description, symbols and files; the page of each, of its text, of bodies and sessions; the
/// address that finds a document by any of its symbols; the importers that bring documents in; their editing by
/// the library's staff.
///
/// A document is written whole: one JSON object says what it is, and so does its history. The tables beside it
/// only find.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.marc",
            "kernel",
            "people",
            "jobs",
            "print",
            "search",
            "archive",
            "media",
            "authorities",
            "figures",
            "usage"
        })
package org.hexapla.library.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
