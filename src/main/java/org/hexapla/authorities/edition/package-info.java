/// What is read far more often than it changes is kept in memory as one immutable snapshot, made anew when its
/// edition in the database is another: after a change here at once, after one on another machine within a
/// second or two.
@NullMarked
package org.hexapla.authorities.edition;

import org.jspecify.annotations.NullMarked;
