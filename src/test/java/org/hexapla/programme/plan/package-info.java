@NullMarked
package org.hexapla.programme.plan;

import org.jspecify.annotations.NullMarked;
