/// What makes an installation itself: its name, emblem, languages, address and mail server.
@NullMarked
package org.hexapla.people.settings;

import org.jspecify.annotations.NullMarked;
