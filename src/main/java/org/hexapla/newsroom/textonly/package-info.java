/// The newsroom for slow lines and old telephones: text alone, no page larger than 15 KB in any script.
@NullMarked
package org.hexapla.newsroom.textonly;

import org.jspecify.annotations.NullMarked;
