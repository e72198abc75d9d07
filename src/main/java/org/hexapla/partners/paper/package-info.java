/// What the papers of partners have in common: passes, briefing sheets.
@NullMarked
package org.hexapla.partners.paper;

import org.jspecify.annotations.NullMarked;
