/// Reading without a line: what was opened is kept on the reader's device, and only there.
@NullMarked
package org.hexapla.newsroom.offline;

import org.jspecify.annotations.NullMarked;
