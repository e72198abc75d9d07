/// The accounts of a demonstration.
@NullMarked
package org.hexapla.people.demo;

import org.jspecify.annotations.NullMarked;
