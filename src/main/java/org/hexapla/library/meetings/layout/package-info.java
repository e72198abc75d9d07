/// Text as it stands on a page: lines in the order of reading, with their indents and columns.
@NullMarked
package org.hexapla.library.meetings.layout;

import org.jspecify.annotations.NullMarked;
