@NullMarked
package org.hexapla.library.machines.sru;

import org.jspecify.annotations.NullMarked;
