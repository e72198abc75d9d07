package org.hexapla.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// The pictures of the house.
public interface Pictures {

    /// The picture with its rights as they stand today; it is found also where it may not be shown ([Picture#showing]).
    default Optional<Picture> find(PictureId picture) {
        return Optional.ofNullable(find(List.of(picture)).get(picture));
    }

    /// In the order asked; those that are not there are absent.
    Map<PictureId, Picture> find(Collection<PictureId> pictures);

    /// The picture that a file of an earlier system knows by a key.
    Optional<PictureId> keyed(String key);

    /// For those who choose one: the pictures of which these words are said in any language, the latest first where
    /// there are no words.
    List<Picture> find(String words, Language reader, int most);
}
