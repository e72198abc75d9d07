/// Organisations and people in programmes: the register of who they are, how they apply and are chosen, what
/// they belong to and promised.
///
/// A partner is an organisation or a person; both are kept in one register, found by any form of their names in any
/// script, merged where they turn out to be one, and tied to the authority file that the library uses. A programme is
/// data: who may join, by which form (`forms`), through which stages, scored by which criteria, with which
/// commitments. An application is written in its applicant's language and answered in it. A membership goes from a
/// decision to a decision; what is counted are the days on which it holds.
///
/// The packages go in one direction: `register` <- `programme` <- `membership` <- `application`. Beside them stand who
/// speaks for members (`representation` <- `meeting`), the people of a programme (`roster`), what advocates and fellows
/// do (`advocacy`, `fellowship`), hubs and model conferences (`hub`, `conference`).
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "calendar",
            "people",
            "jobs",
            "print",
            "search",
            "archive",
            "figures",
            "usage",
            "payments",
            "authorities",
            "translation",
            "forms",
            "media"
        })
package org.hexapla.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
