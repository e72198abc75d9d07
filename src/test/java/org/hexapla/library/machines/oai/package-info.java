@NullMarked
package org.hexapla.library.machines.oai;

import org.jspecify.annotations.NullMarked;
