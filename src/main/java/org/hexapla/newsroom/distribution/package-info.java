/// How what the newsroom tells leaves the house: feeds for anybody, and for media organisations items in the forms that
/// their own programs read, under terms, with a note of who took what and where it was used.
@NullMarked
package org.hexapla.newsroom.distribution;

import org.jspecify.annotations.NullMarked;
