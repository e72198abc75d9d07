/// Campaigns, guidance, kits, centres' reports, reach, the posting calendar, media coverage, contests.
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
            "partners"
        })
package org.hexapla.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
