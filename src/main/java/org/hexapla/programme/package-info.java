/// The plan (objectives, accomplishments, indicators), mandates, dashboards, the periodic report and its linter.
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
package org.hexapla.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
