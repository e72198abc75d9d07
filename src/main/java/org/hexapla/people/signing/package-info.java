/// Signing in and out, and the ways back for who forgot the password or was invited.
@NullMarked
package org.hexapla.people.signing;

import org.jspecify.annotations.NullMarked;
