/// Items of headquarters taken over by information centres, told in their own words and languages.
@NullMarked
package org.hexapla.newsroom.reuse;

import org.jspecify.annotations.NullMarked;
