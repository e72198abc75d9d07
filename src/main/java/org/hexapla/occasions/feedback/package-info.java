/// What those who came are asked afterwards.
@NullMarked
package org.hexapla.occasions.feedback;

import org.jspecify.annotations.NullMarked;
