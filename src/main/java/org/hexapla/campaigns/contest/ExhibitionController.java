package org.hexapla.campaigns.contest;

import org.hexapla.forms.Enclosures;
import org.hexapla.kernel.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// One entry as everybody sees it.
@Controller
@RequestMapping("/{lang}/contest-entries/{id:\\d{1,15}}")
class ExhibitionController {

    private final Exhibiting exhibiting;

    ExhibitionController(Exhibiting exhibiting) {
        this.exhibiting = exhibiting;
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable long id) {
        return page.through("contests/entry", "view", exhibiting.one(id));
    }

    @GetMapping("/files/{question:[a-z0-9-]{1,40}}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String question) {
        return Enclosures.download(exhibiting.file(id, question));
    }
}
