/// Applications: written, sent, reviewed by several, decided, answered in the applicant's language.
@NullMarked
package org.hexapla.partners.application;

import org.jspecify.annotations.NullMarked;
