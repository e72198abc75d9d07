@NullMarked
package org.hexapla.programme.dashboards;

import org.jspecify.annotations.NullMarked;
