package org.hexapla.newsroom.press;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.ScheduledPublication;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.Previewing;
import org.hexapla.newsroom.story.StoryView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What accredited journalists read before its hour, and nobody else. Of what is not for the reader nothing is
/// told, not even that it is there.
@Component
@Transactional(readOnly = true)
class ShowingEmbargoed {

    private final Schedule schedule;
    private final Items items;
    private final ItemTypes types;
    private final Previewing previewing;
    private final PressCircle circle;

    ShowingEmbargoed(Schedule schedule, Items items, ItemTypes types, Previewing previewing, PressCircle circle) {
        this.schedule = schedule;
        this.items = items;
        this.types = types;
        this.previewing = previewing;
        this.circle = circle;
    }

    /// All, the next to come out first; nothing for whoever is not accredited.
    List<PressView.Embargoed> list() {
        if (!circle.isOpen()) {
            return List.of();
        }
        return schedule.underEmbargo().stream()
                .flatMap(publication -> listed(publication).stream())
                .toList();
    }

    /// One of them as it will be read; nothing for whoever is not accredited, and once its hour has come.
    Optional<StoryView> find(ItemId id, Language language) {
        if (!circle.isOpen()) {
            return Optional.empty();
        }
        return schedule.underEmbargo().stream()
                .filter(publication -> publication.item().equals(id))
                .filter(publication -> publication.language().equals(language))
                .findFirst()
                .flatMap(publication -> items.find(id)
                        .flatMap(item -> previewing.of(
                                item,
                                language,
                                publication.revision(),
                                publication.at(),
                                StoryView.Standing.embargoed(publication.at()))));
    }

    private Optional<PressView.Embargoed> listed(ScheduledPublication publication) {
        return items.find(publication.item())
                .flatMap(item -> items.revision(item.id(), publication.language(), publication.revision())
                        .map(text -> new PressView.Embargoed(
                                text.copy().title(),
                                types.name(item.type()),
                                publication.language(),
                                publication.at(),
                                "/press/embargoed/" + item.id() + "/" + publication.language())));
    }
}
