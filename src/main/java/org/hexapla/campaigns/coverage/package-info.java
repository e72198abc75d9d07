/// The media watch: what papers and stations say, and how much of it carries the messages.
///
/// Articles come from feeds, from files and by hand; the program proposes which messages they carry, people judge, and
/// only what is judged is counted, against a list of outlets that was frozen for the period. See `docs/adr/0089`.
@NullMarked
package org.hexapla.campaigns.coverage;

import org.jspecify.annotations.NullMarked;
