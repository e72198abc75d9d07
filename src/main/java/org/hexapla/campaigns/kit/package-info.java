/// The kits of campaigns: each piece as it stands in each language, what is missing in which, and what
/// countries made of it. A picture without words for who cannot see it, or a film without subtitles, does not
/// come in.
@NullMarked
package org.hexapla.campaigns.kit;

import org.jspecify.annotations.NullMarked;
