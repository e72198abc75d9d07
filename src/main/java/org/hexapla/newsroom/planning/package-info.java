/// What the newsroom means to do, and when: the planning calendar, who is asked to do what, and the way of a text from
/// its writer's hand to its hour.
@NullMarked
package org.hexapla.newsroom.planning;

import org.jspecify.annotations.NullMarked;
