/// How the importers are found, run and reported on.
@NullMarked
package org.hexapla.jobs.importing;

import org.jspecify.annotations.NullMarked;
