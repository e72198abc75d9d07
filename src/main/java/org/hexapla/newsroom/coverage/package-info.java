/// Meetings as they are covered: from the record of a meeting a plan of what is owed, and on one page the release, the
/// film and the pictures of the day beside the documents, speeches and votes of the library.
@NullMarked
package org.hexapla.newsroom.coverage;

import org.jspecify.annotations.NullMarked;
