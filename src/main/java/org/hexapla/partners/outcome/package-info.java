/// Consultations and their outcome: what people said, the themes under which its passages stand, and a document whose
/// paragraphs name the contributions that they stand on.
@NullMarked
package org.hexapla.partners.outcome;

import org.jspecify.annotations.NullMarked;
