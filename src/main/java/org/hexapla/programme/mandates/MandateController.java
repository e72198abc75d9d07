package org.hexapla.programme.mandates;

import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.web.Page;
import org.hexapla.programme.measure.Periods;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The mandates as readers see them.
@Controller
@RequestMapping("/{lang}/programme/mandates")
class MandateController {

    private static final String HERE = "/programme/mandates/";

    private final ShowingMandates showing;
    private final RegisteringMandates registering;
    private final Periods periods;

    MandateController(ShowingMandates showing, RegisteringMandates registering, Periods periods) {
        this.showing = showing;
        this.registering = registering;
        this.periods = periods;
    }

    @GetMapping
    ModelAndView all(
            Page page, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        return page.through(
                "programme/mandates",
                "view",
                showing.all(periods.chosen(from, to)),
                "mayRegister",
                registering.isByPlanner());
    }

    /// A symbol has slashes of its own, so it is read from the address itself.
    @GetMapping("/**")
    ModelAndView one(
            Page page,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var address = request.getRequestURI();
        var written = address.substring(address.indexOf(HERE) + HERE.length());
        var symbol = Symbol.parsePath(written).orElseThrow(() -> new MandateNotFound(written));
        return page.through(
                "programme/mandate",
                "view",
                showing.one(symbol, periods.chosen(from, to)),
                "mayRegister",
                registering.isByPlanner());
    }
}
