package org.hexapla.media.picture;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Showing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A picture as readers see it, with all that is said of it.
@Controller
@RequestMapping("/{lang}/pictures")
class PictureController {

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/{id}")
    ModelAndView picture(Page page, @PathVariable String id) {
        var isStaff = page.visitor().isAtLeast(Visitor.Standing.STAFF);
        var picture = PictureId.parse(id)
                .flatMap(pictures::find)
                .filter(found -> isStaff || found.showing() != Showing.KEPT_BACK)
                .orElseThrow(MediaNotFound::new);
        return page.through("media/picture", "picture", picture, "isEditable", isStaff);
    }
}
