/// The periodic report: numbered paragraphs in six languages, with live figures in their sentences.
///
/// A figure is bound to a report under a name and stands in the words as `{name}`, or in ICU's plural forms
/// `{name, plural, one {# person} other {# people}}`. How it is said ("more than", "about", "nearly") follows from its
/// exact value and the [Phrasing] chosen for it, never from anybody's typing. A report is drafted, reviewed, approved,
/// frozen (its figures are kept as they were counted) and issued; what is mended after that is shown as a correction.
@NullMarked
package org.hexapla.programme.report;

import org.jspecify.annotations.NullMarked;
