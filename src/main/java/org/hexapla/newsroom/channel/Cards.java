package org.hexapla.newsroom.channel;

import java.util.Collection;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.Items;
import org.springframework.stereotype.Component;

/// Items in a few lines each.
@Component
class Cards {

    private final Items items;
    private final ItemTypes types;

    Cards(Items items, ItemTypes types) {
        this.items = items;
        this.types = types;
    }

    /// In the order asked; what cannot be read in the language is left out.
    List<ChannelView.Card> of(Collection<ItemId> ids, Language language) {
        return of(items.briefs(ids, language));
    }

    List<ChannelView.Card> of(List<Items.Brief> briefs) {
        return briefs.stream()
                .map(brief -> new ChannelView.Card(
                        brief.id(), types.name(brief.type()), brief.title(), brief.lead(), brief.first()))
                .toList();
    }
}
