package org.hexapla.usage.counting;

import org.hexapla.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page of one record of use: what a figure leads down to.
@Controller
class RecordController {

    private final UseRecords records;

    RecordController(UseRecords records) {
        this.records = records;
    }

    @GetMapping("/{lang}/usage/records/{record:.+}")
    ModelAndView record(Page page, @PathVariable String record) {
        var view = records.find(record).orElseThrow(() -> new RecordNotFound(record));
        return page.through("usage/record", "view", view);
    }
}
