package org.hexapla.translation.desk;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Output;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where translators begin, and each piece of work.
@Controller
@RequestMapping("/{lang}/translation")
class DeskController {

    private final ListingWork listing;
    private final AskingForWork asking;
    private final HandlingWork handling;

    DeskController(ListingWork listing, AskingForWork asking, HandlingWork handling) {
        this.listing = listing;
        this.asking = asking;
        this.handling = handling;
    }

    @GetMapping
    ModelAndView desk(
            Page page,
            @RequestParam(defaultValue = "") String pair,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var wanted = new WorkTable.Wanted(
                LanguagePair.parse(pair).orElse(null), WorkState.parse(state).orElse(null));
        return page.through("translation/desk", "view", listing.desk(wanted, number));
    }

    /// All work on one language of a thing, with the form that asks for it.
    @GetMapping("/of/{item}/{target}")
    ModelAndView of(Page page, @PathVariable String item, @PathVariable String target) {
        var ref = item(item);
        return page.through(
                "translation/ask",
                "item",
                ref.toString(),
                "target",
                language(target),
                "lines",
                listing.of(ref, language(target)));
    }

    @PostMapping("/of/{item}/{target}")
    ModelAndView ask(
            Page page,
            @PathVariable String item,
            @PathVariable String target,
            @RequestParam(defaultValue = "") String output) {
        var id = asking.ask(item(item), language(target), Output.parse(output).orElse(null));
        return SeeOther.at(page.to("/translation/work/" + id));
    }

    @GetMapping("/work/{id:\\d{1,18}}")
    ModelAndView work(Page page, @PathVariable long id) {
        return page.through("translation/work", "view", listing.one(id));
    }

    @PostMapping("/work/{id:\\d{1,18}}/take")
    ModelAndView take(Page page, @PathVariable long id) {
        handling.take(id);
        return SeeOther.at(page.to("/translation/work/" + id + "/bench"));
    }

    @PostMapping("/work/{id:\\d{1,18}}/assign")
    ModelAndView assign(Page page, @PathVariable long id, @RequestParam long translator) {
        handling.assign(id, translator);
        return back(page, id);
    }

    @PostMapping("/work/{id:\\d{1,18}}/give-back")
    ModelAndView giveBack(Page page, @PathVariable long id) {
        handling.giveBack(id);
        return back(page, id);
    }

    @PostMapping("/work/{id:\\d{1,18}}/check")
    ModelAndView check(Page page, @PathVariable long id) {
        handling.check(id);
        return back(page, id);
    }

    @PostMapping("/work/{id:\\d{1,18}}/return")
    ModelAndView returned(Page page, @PathVariable long id, @RequestParam String comment) {
        handling.returned(id, comment);
        return back(page, id);
    }

    private static ModelAndView back(Page page, long id) {
        return SeeOther.at(page.to("/translation/work/" + id));
    }

    private static ItemRef item(String written) {
        try {
            return ItemRef.parse(written);
        } catch (IllegalArgumentException e) {
            throw new WorkNotFound(written);
        }
    }

    private static Language language(String tag) {
        return Optional.of(tag).flatMap(Language::parse).orElseThrow(() -> new WorkNotFound(tag));
    }
}
