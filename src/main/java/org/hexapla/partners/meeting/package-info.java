/// Meetings in which members take part: who of their people is put forward, who has a place, who came.
@NullMarked
package org.hexapla.partners.meeting;

import org.jspecify.annotations.NullMarked;
