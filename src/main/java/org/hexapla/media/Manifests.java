package org.hexapla.media;

import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// Pictures as viewers of other houses read them: IIIF Presentation 3.0.
public interface Manifests {

    /// A manifest of pictures in their order, in all the languages of their words. Those that may not be shown are left
    /// out.
    ///
    /// @param site the address of the site, without a slash at its end
    /// @param address of the manifest itself, after that of the site
    /// @param home the page for readers, after the site's address and the language
    /// @return JSON
    String manifest(
            String site,
            String address,
            String home,
            LocalizedText label,
            LocalizedText summary,
            List<Picture> pictures);
}
