package org.hexapla.newsroom.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.Themes;
import org.hexapla.newsroom.WorkAround;
import org.hexapla.translation.Versions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page of an item for those who work on it: how its languages stand, what it is, and what belongs to it
/// elsewhere.
@Component
class ShowingItem {

    private final ItemTypes types;
    private final Channels channels;
    private final Versions versions;
    private final Standings standings;
    private final Themes themes;
    private final List<WorkAround> around;

    ShowingItem(
            ItemTypes types,
            Channels channels,
            Versions versions,
            Standings standings,
            Themes themes,
            List<WorkAround> around) {
        this.types = types;
        this.channels = channels;
        this.versions = versions;
        this.standings = standings;
        this.themes = themes;
        this.around = around;
    }

    /// @param details as they are, or as they were typed
    ModelAndView on(Page page, Item item, int version, Details details, Map<String, String> faults) {
        var shown = new Item(item.id(), version, item.type(), item.source(), details, item.drafts(), item.editions());
        var states = versions.states(item.id().item());
        var view = ItemView.of(shown, languages(page, item), states, channels.all(), types.name(item.type()));
        var form = page.through("newsroom/item", "view", view, "standing", standings.of(item), "faults", faults)
                .addObject("themes", themes.all())
                .addObject(
                        "around",
                        around.stream()
                                .flatMap(known -> known.of(item.id()).stream())
                                .toList());
        if (!faults.isEmpty()) {
            form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return form;
    }

    /// Those of its channels and of the house, and those in which it has words besides.
    private List<Language> languages(Page page, Item item) {
        var languages = new ArrayList<>(page.frame().languages());
        Stream.concat(
                        item.details().channels().stream()
                                .flatMap(code -> channels.find(code).stream())
                                .map(Channel::languages)
                                .flatMap(List::stream),
                        item.drafts().keySet().stream().sorted())
                .filter(language -> !languages.contains(language))
                .forEach(languages::add);
        return List.copyOf(new LinkedHashSet<>(languages));
    }
}
