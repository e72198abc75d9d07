/// The publishing programme, titles, chapters, editions, basket, orders, licences, the book club.
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
package org.hexapla.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
