/// Holdings, their condition, plan and cost, the production line, quality control, OCR.
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
            "library"
        })
package org.hexapla.digitization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
