/// The door: who is acting, how a session or a token says so, and what every answer carries to be safe.
@NullMarked
package org.hexapla.people.access;

import org.jspecify.annotations.NullMarked;
