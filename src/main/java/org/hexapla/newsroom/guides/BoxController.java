package org.hexapla.newsroom.guides;

import java.util.Map;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where boxes are written: what is changed here is changed in every item that has the box.
@Controller
@RequestMapping("/{lang}/newsroom/boxes")
class BoxController {

    private final KeptBoxes boxes;

    BoxController(KeptBoxes boxes) {
        this.boxes = boxes;
    }

    @GetMapping
    ModelAndView list(Page page) {
        boxes.requireEditor();
        return page.through("newsroom/boxes", "boxes", boxes.all());
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        boxes.requireEditor();
        return form(page, new Box("", 0, LocalizedText.none()), "");
    }

    @GetMapping("/{code}")
    ModelAndView filled(Page page, @PathVariable String code) {
        boxes.requireEditor();
        return form(page, boxes.find(code).orElseThrow(() -> new BoxNotFound(code)), "");
    }

    @PostMapping
    ModelAndView keep(Page page, @RequestParam int version, @RequestParam Map<String, String> fields) {
        boxes.requireEditor();
        var words = LocalizedText.none();
        for (var language : page.frame().languages()) {
            words = words.with(
                    language, fields.getOrDefault("words-" + language, "").replace("\r\n", "\n"));
        }
        var box = new Box(fields.getOrDefault("code", "").strip(), version, words);
        if (!Box.isCode(box.code())) {
            return form(page, box, "guides.box.fault.code");
        }
        if (words.isEmpty()) {
            return form(page, box, "guides.box.fault.words");
        }
        return boxes.keep(box) ? SeeOther.at(page.to("/newsroom/boxes")) : form(page, box, "guides.box.fault.taken");
    }

    private static ModelAndView form(Page page, Box box, String fault) {
        var view = page.through("newsroom/box", "box", box, "fault", fault);
        if (!fault.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
