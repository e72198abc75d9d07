/// The cataloguers' search: questions put to the fields of records themselves, with exact values, patterns and
/// dates, for those who look for what must be mended.
///
/// ```
/// 191__a:'A/76/L.8' OR symbol:A/76/L.* AND NOT 991:* AND updated>2026-01-01
/// ```
///
/// What a question means is a [Condition], which whoever mends many records at once may keep and ask again.
@NullMarked
@NamedInterface("query")
package org.hexapla.library.marc.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
