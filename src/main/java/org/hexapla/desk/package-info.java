/// Questions and requests of every kind by queue; frequently asked questions; design deliverables.
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
package org.hexapla.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
