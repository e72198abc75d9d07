/// Members that host a hub for one of the goals of sustainable development.
@NullMarked
package org.hexapla.partners.hub;

import org.jspecify.annotations.NullMarked;
