package org.hexapla.occasions.material;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.occasions.event.Event;
import org.springframework.web.util.UriUtils;

/// What belongs to an event, as somebody sees it.
///
/// @param path of the page, after the language
/// @param back where the page leads back to, after the language
public record MaterialsView(Event event, List<Material> materials, String path, String back) {

    /// Where a file is taken from, after the language.
    public String path(Material material, Material.Stored file) {
        return path + "/" + material.id() + "/" + UriUtils.encodePathSegment(file.name(), StandardCharsets.UTF_8);
    }
}
