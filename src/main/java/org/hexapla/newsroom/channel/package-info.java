/// Channels: where items are read. Set up in the browser; front pages and feeds follow from what is set up.
@NullMarked
package org.hexapla.newsroom.channel;

import org.jspecify.annotations.NullMarked;
