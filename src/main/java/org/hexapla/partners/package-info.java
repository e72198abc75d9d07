/// Organisations and people in programmes: applications, reviews, memberships, commitments, gifts, scorecards.
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
            "media"
        })
package org.hexapla.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
