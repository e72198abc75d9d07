/// Hexapla: everything an international organisation tells the world, kept once, shown in six languages side by side.
///
/// Each package below is a module; `docs/modules.md` has the map.
@NullMarked
package org.hexapla;

import org.jspecify.annotations.NullMarked;
