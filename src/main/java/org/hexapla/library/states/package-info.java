/// A page for each state: its names over time in six languages, its membership, how it voted and with whom, its
/// speeches.
///
/// The states themselves are kept by `authorities`; here they only meet what the library knows of them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library.catalogue",
            "library.votes",
            "library.speeches",
            "kernel",
            "search",
            "authorities",
            "print"
        })
package org.hexapla.library.states;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
