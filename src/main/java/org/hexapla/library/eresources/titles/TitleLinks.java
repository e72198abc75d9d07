package org.hexapla.library.eresources.titles;

import java.util.Optional;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.WebAddress;
import org.springframework.stereotype.Component;

/// Where titles are read, for the door that leads there.
@Component
public class TitleLinks {

    private final Titles titles;

    TitleLinks(Titles titles) {
        this.titles = titles;
    }

    /// The address of a title, if it is one of the resource's.
    ///
    /// @param title its number as it came from outside
    public Optional<String> address(ResourceId resource, String title) {
        return title.matches("\\d{1,15}")
                ? titles.find(new TitleId(Long.parseLong(title)))
                        .filter(stored ->
                                !stored.isGone() && stored.title().resource().equals(resource))
                        .flatMap(stored -> WebAddress.parse(
                                stored.title().rows().getFirst().get(KbartColumn.TITLE_URL)))
                        .map(WebAddress::toString)
                : Optional.empty();
    }
}
