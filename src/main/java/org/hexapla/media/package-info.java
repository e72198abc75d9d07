/// Pictures, sound, film: texts and rights per language, derivatives, subtitles, live streams.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "translation", "archive", "search", "jobs"})
package org.hexapla.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
