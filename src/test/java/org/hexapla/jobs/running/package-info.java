@NullMarked
package org.hexapla.jobs.running;

import org.jspecify.annotations.NullMarked;
