package org.hexapla.library.eresources.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.access.ShowingAccess;
import org.hexapla.library.eresources.titles.ShowingTitles;
import org.hexapla.library.eresources.titles.TitleId;
import org.hexapla.library.eresources.titles.TitleView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Journals and books by letter, and each with where it can be read.
@Controller
@RequestMapping("/{lang}/e-resources/titles")
class TitleController {

    private final ShowingTitles showing;
    private final ShowingAccess access;

    TitleController(ShowingTitles showing, ShowingAccess access) {
        this.showing = showing;
        this.access = access;
    }

    @GetMapping
    ModelAndView letter(
            Page page,
            @RequestParam(defaultValue = "") String letter,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var place = number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
        return page.through("library/eresources/titles", "view", showing.letter(letter, place, page.language()));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView title(Page page, @PathVariable long id, HttpServletRequest request) {
        var view = showing.view(new TitleId(id)).orElseThrow(() -> new ResourceMissing(String.valueOf(id)));
        var open = view.places().stream()
                .map(TitleView.Place::resourceId)
                .filter(resource -> access.mayGo(resource, request.getRemoteAddr()))
                .collect(Collectors.toSet());
        return page.through("library/eresources/title", "view", view, "open", open);
    }
}
