/// The pages as people meet them: in a real browser, in every language, on a small screen.
@NullMarked
package org.hexapla.browser;

import org.jspecify.annotations.NullMarked;
