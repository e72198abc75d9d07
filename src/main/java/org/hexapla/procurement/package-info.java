/// Procurement notices, awards, subscriptions, alerts.
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
package org.hexapla.procurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
