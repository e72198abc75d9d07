/// What meetings leave behind: speeches proposed from their verbatim records, votes from the sheets that the voting
/// machine prints. Readers of both are pure: they say what a text says, line by line, and refuse what it leaves open.
/// People decide, beside the document; what they accept is saved as any other record.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"library", "library.marc", "kernel", "people", "jobs", "archive", "authorities"})
package org.hexapla.library.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
