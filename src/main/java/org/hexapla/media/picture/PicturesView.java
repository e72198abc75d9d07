package org.hexapla.media.picture;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.media.Picture;

/// The list of pictures, for those who work with them.
///
/// @param asked the words that were looked for
/// @param lacking the tag of the language whose alternative text is to be lacking; empty for all
/// @param from how many came before these
/// @param hasMore whether others come after these
public record PicturesView(
        String asked, String lacking, List<Language> languages, List<Picture> pictures, int from, boolean hasMore) {}
