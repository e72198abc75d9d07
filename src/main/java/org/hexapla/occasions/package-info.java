/// Anything people come to: events, visits, trainings, briefings; the capacity ledger, tickets, attendance.
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
            "media",
            "partners"
        })
package org.hexapla.occasions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
