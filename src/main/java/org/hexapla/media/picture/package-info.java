/// Pictures: brought, described, made smaller for the web, shown.
@NullMarked
package org.hexapla.media.picture;

import org.jspecify.annotations.NullMarked;
