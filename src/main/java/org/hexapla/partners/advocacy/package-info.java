/// People who lend the house their voice: as what, until when, what they do for it, and what came of their posts.
@NullMarked
package org.hexapla.partners.advocacy;

import org.jspecify.annotations.NullMarked;
