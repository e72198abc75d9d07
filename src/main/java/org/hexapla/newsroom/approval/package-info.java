/// What stands between a text that was written and a text that is read: who let it pass, and when it will appear.
/// Knows texts by their numbers only; what they say is the business of `newsroom.story`.
@NullMarked
package org.hexapla.newsroom.approval;

import org.jspecify.annotations.NullMarked;
