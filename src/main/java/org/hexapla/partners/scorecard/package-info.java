/// Scorecards that entities fill in each year by the same form: who was asked, who reported, and how it went over the
/// years.
@NullMarked
package org.hexapla.partners.scorecard;

import org.jspecify.annotations.NullMarked;
