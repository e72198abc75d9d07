/// Campaigns, guidance, kits, centres' reports, reach, the posting calendar, media coverage, actions and contests.
///
/// A campaign is planned in its room and told on one page; what it reached is counted by what the platforms, the media
/// and people themselves recorded, each in its own words: a view is not an impression, an impression is not a user.
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
package org.hexapla.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
