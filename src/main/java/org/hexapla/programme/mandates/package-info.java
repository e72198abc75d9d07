/// The resolutions on which the programme rests: each leads to the work done under it, to who did it, and to the
/// paragraphs of reports that cite it.
@NullMarked
package org.hexapla.programme.mandates;

import org.jspecify.annotations.NullMarked;
