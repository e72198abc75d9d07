/// The reports by which cataloguers find what is wrong with the records of a session, each one a list to work through:
/// 16 on documents, 20 on speeches, 8 on votes, one on the items of the agenda.
///
/// A session's records are all looked at in one go; what was found is kept, with its evidence, until it is looked for
/// again.
@NullMarked
package org.hexapla.library.cataloguing.quality;

import org.jspecify.annotations.NullMarked;
