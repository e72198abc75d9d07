package org.hexapla.newsroom.distribution;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.ItemId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What media organisations took and used, of all items or of one, to be read or taken to a spreadsheet.
@Controller
@RequestMapping("/{lang}/newsroom/uses")
class UsesController {

    private static final int SHOWN = 200;
    private static final int TAKEN = 100_000;

    private final MediaOrganisations organisations;
    private final NotedUses uses;
    private final UseLines lines;

    UsesController(MediaOrganisations organisations, NotedUses uses, UseLines lines) {
        this.organisations = organisations;
        this.uses = uses;
        this.lines = lines;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String item) {
        organisations.requireStaff();
        var query = ItemId.parse(item).map(id -> "?item=" + id).orElse("");
        return page.through("newsroom/uses", "view", new UsesView(lines.of(uses(item, SHOWN)), query));
    }

    /// One note, as figures lead to it.
    @GetMapping("/{record:[dp]\\d{1,15}}")
    ModelAndView one(Page page, @PathVariable String record) {
        organisations.requireStaff();
        return page.through("newsroom/uses", "view", new UsesView(lines.of(uses.named(record)), ""));
    }

    @GetMapping("/uses.{form:csv|xlsx}")
    void table(
            Page page,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String item,
            HttpServletResponse response)
            throws IOException {
        organisations.requireStaff();
        response.setHeader("Content-Disposition", "attachment; filename=\"uses." + form + "\"");
        if (form.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            lines.csv(uses(item, TAKEN), page.language(), response.getOutputStream());
        } else {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            lines.xlsx(uses(item, TAKEN), page.language(), response.getOutputStream());
        }
    }

    private List<NotedUse> uses(String item, int most) {
        return ItemId.parse(item).map(uses::of).orElseGet(() -> uses.latest(most));
    }
}
