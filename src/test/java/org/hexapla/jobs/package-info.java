@NullMarked
package org.hexapla.jobs;

import org.jspecify.annotations.NullMarked;
