/// What a closed community has besides what is told to it: files that only its members get.
@NullMarked
package org.hexapla.newsroom.community;

import org.jspecify.annotations.NullMarked;
