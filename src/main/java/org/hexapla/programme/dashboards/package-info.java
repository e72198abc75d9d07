/// The programme at a glance: pictures of figures, each with its table, each leading to the figure itself.
@NullMarked
package org.hexapla.programme.dashboards;

import org.jspecify.annotations.NullMarked;
