/// Contests: a call in languages, what anybody sends in, a jury that judges it in rounds without knowing whose it is,
/// and the winners' exhibition.
@NullMarked
package org.hexapla.campaigns.contest;

import org.jspecify.annotations.NullMarked;
