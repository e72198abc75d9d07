package org.hexapla.partners.gift;

import java.util.Map;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff keeps agreements with donors, what they gave and what it was used for.
@Controller
@RequestMapping("/{lang}/partners/agreements")
class AgreementController {

    private final Giving giving;
    private final KeepingPartners partners;
    private final Initiatives initiatives;

    AgreementController(Giving giving, KeepingPartners partners, Initiatives initiatives) {
        this.giving = giving;
        this.partners = partners;
        this.initiatives = initiatives;
    }

    @GetMapping
    ModelAndView all(Page page) {
        return page.through("partners/agreements", "accounts", giving.all());
    }

    /// @param donor its number in the register
    @GetMapping("/new")
    ModelAndView blank(Page page, @RequestParam(defaultValue = "") String donor) {
        partners.requireStaff();
        return page.through(
                "partners/agreement-new",
                "donor",
                partners.standing(donor(donor)).card(),
                "initiatives",
                initiatives.all());
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        var id = giving.add(
                donor(fields.getOrDefault("donor", "")), form(page, fields).agreement());
        return back(page, id);
    }

    private static PartnerId donor(String number) {
        return PartnerId.parse(number).orElseThrow(() -> PartnersRefused.notFound(number));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView one(Page page, @PathVariable long id) {
        partners.requireStaff();
        return page.through("partners/agreement", "view", giving.account(id), "initiatives", initiatives.all());
    }

    @PostMapping("/{id:\\d{1,15}}")
    ModelAndView change(Page page, @PathVariable long id, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        var form = form(page, fields);
        giving.change(
                id,
                form.one("version").matches("\\d{1,9}") ? Integer.parseInt(form.one("version")) : 0,
                form.agreement());
        return back(page, id);
    }

    @PostMapping("/{id:\\d{1,15}}/gifts")
    ModelAndView give(Page page, @PathVariable long id, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        giving.give(id, form(page, fields).gift());
        return back(page, id);
    }

    @PostMapping("/{id:\\d{1,15}}/gifts/{gift:\\d{1,15}}/instalments")
    ModelAndView expect(
            Page page, @PathVariable long id, @PathVariable long gift, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        var form = form(page, fields);
        giving.expect(id, gift, form.day("day"), form.money(currency(id, gift)));
        return back(page, id);
    }

    @PostMapping("/{id:\\d{1,15}}/gifts/{gift:\\d{1,15}}/instalments/{instalment:\\d{1,15}}/received")
    ModelAndView receive(
            Page page,
            @PathVariable long id,
            @PathVariable long gift,
            @PathVariable long instalment,
            @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        var form = form(page, fields);
        giving.receive(id, gift, instalment, form.day("day"), form.money(currency(id, gift)));
        return back(page, id);
    }

    @PostMapping("/{id:\\d{1,15}}/gifts/{gift:\\d{1,15}}/uses")
    ModelAndView use(
            Page page, @PathVariable long id, @PathVariable long gift, @RequestParam Map<String, String> fields) {
        partners.requireStaff();
        giving.use(id, gift, form(page, fields).use(currency(id, gift)));
        return back(page, id);
    }

    private String currency(long id, long gift) {
        return giving.account(id).lines().stream()
                .filter(line -> line.gift().id() == gift)
                .map(line -> line.gift().value().currency().getCurrencyCode())
                .findFirst()
                .orElseThrow(() -> PartnersRefused.notFound(Long.toString(gift)));
    }

    private static GiftForm form(Page page, Map<String, String> fields) {
        return new GiftForm(fields, page.frame().languages());
    }

    private static ModelAndView back(Page page, long id) {
        return SeeOther.at(page.to("/partners/agreements/" + id));
    }
}
