/// The trail of every change, and the page on which administrators read it.
@NullMarked
package org.hexapla.people.trail;

import org.jspecify.annotations.NullMarked;
