/// Takes in what earlier systems know of their use: logs of web servers, daily totals, reports of the standard.
@NullMarked
package org.hexapla.usage.importing;

import org.jspecify.annotations.NullMarked;
