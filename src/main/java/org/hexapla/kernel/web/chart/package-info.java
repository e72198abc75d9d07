/// Charts drawn on the server as SVG: small, sharp, without a script, mirrored for readers from the right.
///
/// A chart is told in full by its table, which stands beside it on every page; whoever does not see the picture misses
/// nothing. Series differ by pattern as well as by colour.
@NullMarked
package org.hexapla.kernel.web.chart;

import org.jspecify.annotations.NullMarked;
