/// What colleagues say of items that are told to them alone.
@NullMarked
package org.hexapla.newsroom.talk;

import org.jspecify.annotations.NullMarked;
