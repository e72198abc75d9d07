/// The Index to Proceedings of a session: what was considered, said, issued, decided and voted, in eleven sections that
/// are compiled from the library's records and printed as a volume.
///
/// A snapshot keeps the records of a session as they were at one time. Each section is compiled from it by rules that
/// know neither database nor layout; what people correct by hand is kept apart and laid over every compilation; what
/// was issued stays as it was issued.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.marc",
            "library.marc :: format",
            "kernel",
            "people",
            "jobs",
            "print",
            "authorities",
            "figures"
        })
package org.hexapla.library.proceedings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
