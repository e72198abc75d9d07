@NullMarked
package org.hexapla.programme.mandates;

import org.jspecify.annotations.NullMarked;
