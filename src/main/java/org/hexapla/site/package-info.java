/// Home, navigation, the staff's home and the error pages.
///
/// Knows what to show through search and figures, not through the modules.
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
            "payments",
            "authorities",
            "translation",
            "forms",
            "media",
            "programme"
        })
package org.hexapla.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
