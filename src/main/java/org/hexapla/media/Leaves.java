package org.hexapla.media;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A printed thing in one language, page after page, as viewers of other houses leaf through it.
///
/// @param site its address, without a slash at its end
/// @param address of the manifest, after that of the site
/// @param home the page for readers, after the site's address and the language
/// @param language in which it is printed
/// @param file the file itself
public record Leaves(
        String site,
        String address,
        String home,
        LocalizedText label,
        Language language,
        File file,
        List<Leaf> leaves) {

    public Leaves {
        leaves = List.copyOf(leaves);
    }

    /// @param address after that of the site
    public record File(String address, String name, String mediaType) {}

    /// @param image the address after that of the site under which its picture answers viewers
    public record Leaf(String image, int width, int height) {}
}
