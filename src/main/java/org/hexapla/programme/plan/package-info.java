/// The programme plan: subprogrammes, what they are to achieve, and by which figures it is seen whether they do.
///
/// A plan is kept in versions. The one in force is what readers see; people revise a draft, which takes its place.
@NullMarked
package org.hexapla.programme.plan;

import org.jspecify.annotations.NullMarked;
