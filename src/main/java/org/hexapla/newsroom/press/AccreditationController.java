package org.hexapla.newsroom.press;

import java.util.List;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.ItemId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A journalist asks for accreditation, and reads what is under embargo once it was given.
@Controller
@RequestMapping("/{lang}/press")
class AccreditationController {

    private final Accrediting accrediting;
    private final ShowingEmbargoed embargoed;

    AccreditationController(Accrediting accrediting, ShowingEmbargoed embargoed) {
        this.accrediting = accrediting;
        this.embargoed = embargoed;
    }

    @GetMapping("/apply")
    ModelAndView form(Page page) {
        return page.through("press/apply", "own", accrediting.own());
    }

    @PostMapping("/apply")
    ModelAndView apply(
            Page page,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String medium,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String contact) {
        accrediting.requireSignedIn();
        accrediting.apply(new Accreditation.Application(
                organisation.strip(),
                Accreditation.Medium.parse(medium).orElseThrow(PressRefused::incomplete),
                Country.parse(country).orElseThrow(PressRefused::incomplete),
                Language.parse(language).orElse(page.language()),
                contact.strip()));
        return SeeOther.at(page.to("/press/apply"));
    }

    @GetMapping("/embargoed/{id}/{language}")
    ModelAndView embargoed(Page page, @PathVariable String id, @PathVariable String language) {
        var view = ItemId.parse(id)
                .flatMap(item -> Language.parse(language).flatMap(in -> embargoed.find(item, in)))
                .orElseThrow(() -> PressRefused.notFound(id));
        return page.existingIn(List.of()).through("newsroom/story", "view", view);
    }
}
