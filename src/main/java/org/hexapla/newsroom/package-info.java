/// Stories, pages, magazines, the yearbook, exhibitions, guides; channels and distribution.
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
            "authorities",
            "translation",
            "forms",
            "media",
            "library"
        })
package org.hexapla.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
