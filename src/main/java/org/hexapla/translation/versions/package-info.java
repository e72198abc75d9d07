/// How the language versions of things stand, and how they stood.
@NullMarked
package org.hexapla.translation.versions;

import org.jspecify.annotations.NullMarked;
