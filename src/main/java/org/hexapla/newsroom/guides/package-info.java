/// Research guides: whose they are and when they are looked at again, boxes that stand in many of them, and the watch
/// over their links.
@NullMarked
package org.hexapla.newsroom.guides;

import org.jspecify.annotations.NullMarked;
