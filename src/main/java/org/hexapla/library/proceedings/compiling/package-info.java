/// Takes snapshots, compiles sections from them, lays corrections over, and issues what came of it.
@NullMarked
package org.hexapla.library.proceedings.compiling;

import org.jspecify.annotations.NullMarked;
