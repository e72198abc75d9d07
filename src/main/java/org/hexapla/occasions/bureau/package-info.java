/// The speakers bureau: somebody asks for a briefing in a language, on a topic, at a time; the staff choose among those
/// who speak it, know it and are free; the briefing becomes an event like any other; whoever asked says how it was.
@NullMarked
package org.hexapla.occasions.bureau;

import org.jspecify.annotations.NullMarked;
