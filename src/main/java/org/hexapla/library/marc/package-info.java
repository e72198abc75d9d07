/// MARC as the library's records are exchanged and catalogued in it: the record, its forms (MRK, MARCXML, ISO 2709,
/// JSON, tables), the profile that says what a good record is, and the links to the authority file.
///
/// Knows no kind of record: each part of the library that owns one offers its records as a [MarcShelf].
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "kernel", "people", "jobs", "authorities"})
package org.hexapla.library.marc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
