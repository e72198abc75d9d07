package org.hexapla.library.eresources.reading;

import java.util.List;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.eresources.Resource;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.titles.TitleView;

/// A resource for readers, with a page of its titles.
public record ResourceView(
        ResourceId id,
        Resource resource,
        List<ResourcesView.Subject> subjects,
        List<TitleView.Line> titles,
        Paging paging) {

    /// The address of another page of its titles, after the language.
    public String path(int number) {
        return id.path() + "?page=" + number;
    }
}
