/// How long work is kept, run, watched and stopped.
@NullMarked
package org.hexapla.jobs.running;

import org.jspecify.annotations.NullMarked;
