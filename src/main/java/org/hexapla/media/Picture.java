package org.hexapla.media;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A picture with all that is said of it.
///
/// @param width in pixels, as it is seen: turned upright
/// @param people who are to be seen in it
/// @param renditions what browsers choose from; none until they are made
public record Picture(
        PictureId id,
        int version,
        Original original,
        int width,
        int height,
        Words words,
        List<String> people,
        Rights rights,
        Showing showing,
        List<Rendition> renditions) {

    public Picture {
        people = List.copyOf(people);
        renditions = List.copyOf(renditions);
    }

    /// @param caption what stands under it
    /// @param alternative what it shows, for those who do not see it
    /// @param description the same at length
    /// @param credit who made it
    public record Words(
            LocalizedText caption, LocalizedText alternative, LocalizedText description, LocalizedText credit) {

        public static final Words NONE =
                new Words(LocalizedText.none(), LocalizedText.none(), LocalizedText.none(), LocalizedText.none());
    }

    /// By what its people know it in a list: its caption, or the name it came under.
    public LocalizedText title() {
        return words.caption().isEmpty() ? LocalizedText.of(Language.EN, original.name()) : words.caption();
    }

    /// The renditions of a format as `srcset` wants them; empty where there are none.
    public String sources(String format) {
        return renditions.stream()
                .filter(rendition -> rendition.format().equals(format))
                .sorted(Comparator.comparingInt(Rendition::width))
                .map(rendition -> rendition.address() + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /// The one for browsers that do not choose, and for feeds: the JPEG nearest to a width, from above if there is one.
    public Optional<Rendition> nearest(int wanted) {
        var jpegs = renditions.stream()
                .filter(rendition -> rendition.format().equals("jpeg"))
                .sorted(Comparator.comparingInt(Rendition::width))
                .toList();
        return jpegs.stream()
                .filter(rendition -> rendition.width() >= wanted)
                .findFirst()
                .or(() -> jpegs.isEmpty() ? Optional.empty() : Optional.of(jpegs.getLast()));
    }

    /// Whether those who do not see it are told in a language what it shows.
    public boolean isToldIn(Language language) {
        return words.alternative().in(language).isPresent();
    }
}
