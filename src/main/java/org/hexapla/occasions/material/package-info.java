/// What belongs to events and is taken home from them: slides, exercises, guides for a discussion.
@NullMarked
package org.hexapla.occasions.material;

import org.jspecify.annotations.NullMarked;
