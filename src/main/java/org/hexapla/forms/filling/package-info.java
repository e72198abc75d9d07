/// What was filled in: drafts, submissions, files, and what becomes of them in time.
@NullMarked
package org.hexapla.forms.filling;

import org.jspecify.annotations.NullMarked;
