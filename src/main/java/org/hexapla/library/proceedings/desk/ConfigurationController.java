package org.hexapla.library.proceedings.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.compiling.Preparing;
import org.hexapla.library.proceedings.compiling.PreparingIndexes;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.compiling.SessionIndexes;
import org.hexapla.library.proceedings.reading.IndexMissing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What people set for an index: its agenda, its code, the names of members in the chart of votes.
@Controller
@RequestMapping("/{lang}/proceedings/desk/{slug:[A-Z]-\\w+}/configuration")
class ConfigurationController {

    private final SessionIndexes indexes;
    private final PreparingIndexes preparing;

    ConfigurationController(SessionIndexes indexes, PreparingIndexes preparing) {
        this.indexes = indexes;
        this.preparing = preparing;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Page page) {
        preparing.requireIndexer();
        return form(page, ConfigurationForm.of(index(slug)));
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String slug, @RequestParam int version, @RequestParam Map<String, String> values, Page page) {
        preparing.requireIndexer();
        var index = index(slug);
        var unreadable = new ArrayList<String>();
        var configuration = ConfigurationForm.read(values, unreadable);
        if (!unreadable.isEmpty()) {
            return form(page, new ConfigurationForm(index, values, List.copyOf(unreadable), false));
        }
        var seen = new SessionIndex(index.id(), index.session(), index.state(), version, index.configuration());
        return preparing.configure(seen, configuration) instanceof Preparing.Done
                ? DeskController.to(page, "/" + slug + "?answer=configured")
                : form(page, new ConfigurationForm(index, values, List.of(), true));
    }

    private static ModelAndView form(Page page, ConfigurationForm form) {
        return page.through("library/proceedings/configuration", "form", form);
    }

    private SessionIndex index(String slug) {
        return IndexedSession.ofSlug(slug).flatMap(indexes::find).orElseThrow(() -> new IndexMissing(slug));
    }
}
