package org.hexapla.media;

import java.util.List;
import java.util.SequencedMap;
import org.hexapla.kernel.LocalizedText;

/// Pictures and pages as viewers of other houses read them: IIIF Presentation 3.0.
public interface Manifests {

    /// How manifests are called among kinds of files.
    String MEDIA_TYPE = "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";

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

    /// A manifest of pages in their order.
    ///
    /// @return JSON
    String leaves(Leaves leaves);

    /// Manifests of others in their order.
    ///
    /// @param id its address
    /// @param parts their labels by their addresses
    /// @return JSON
    String collection(String id, LocalizedText label, SequencedMap<String, LocalizedText> parts);
}
