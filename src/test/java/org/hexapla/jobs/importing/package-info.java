@NullMarked
package org.hexapla.jobs.importing;

import org.jspecify.annotations.NullMarked;
