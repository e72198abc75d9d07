/// How far messages went: accounts and posts, what platforms say of them by their own definitions, and the board on
/// which it is watched.
@NullMarked
package org.hexapla.campaigns.reach;

import org.jspecify.annotations.NullMarked;
