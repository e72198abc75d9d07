package org.hexapla.partners.register;

import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.PartnersRefused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff keeps the register: who is who, who speaks for whom, what was written.
@Controller
@RequestMapping("/{lang}/partners/register")
class RegisterController {

    private static final int SIZE = 50;

    private final Register register;
    private final KeepingPartners keeping;
    private final Corresponding corresponding;
    private final ShowingPartners showing;
    private final Forgetting forgetting;

    RegisterController(
            Register register,
            KeepingPartners keeping,
            Corresponding corresponding,
            ShowingPartners showing,
            Forgetting forgetting) {
        this.register = register;
        this.keeping = keeping;
        this.corresponding = corresponding;
        this.showing = showing;
        this.forgetting = forgetting;
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int number) {
        keeping.requireStaff();
        var question = new Register.Question(
                q, PartnerKind.parse(kind).map(PartnerKind::code).orElse(""));
        var at = Math.max(1, number);
        var partners = register.search(question, (at - 1) * SIZE, SIZE);
        var paging = new Paging(at, SIZE, register.count(question));
        return page.through("partners/register", "view", new RegisterView(q, question.kind(), partners, paging));
    }

    @GetMapping("/new")
    ModelAndView blank(Page page, @RequestParam(defaultValue = "organisation") String kind) {
        keeping.requireStaff();
        return page.through(
                "partners/partner-new", "kind", PartnerKind.parse(kind).orElse(PartnerKind.ORGANISATION));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> fields) {
        keeping.requireStaff();
        var form = form(page, fields);
        var kind = PartnerKind.parse(form.one("kind")).orElse(PartnerKind.ORGANISATION);
        var id = keeping.add(kind, form.profile(Optional.empty()));
        return SeeOther.at(page.to("/partners/register/" + id));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView one(Page page, @PathVariable long id) {
        keeping.requireStaff();
        var partner = keeping.standing(id(id));
        if (partner.id().value() != id) {
            return SeeOther.at(page.to("/partners/register/" + partner.id()));
        }
        return page.through("partners/partner", "view", showing.one(partner, page.language()));
    }

    @PostMapping("/{id:\\d{1,15}}")
    ModelAndView change(
            Page page,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields) {
        keeping.requireStaff();
        var before = keeping.standing(id(id)).profile();
        keeping.change(id(id), version, form(page, fields).profile(Optional.of(before)));
        return back(page, id);
    }

    @PostMapping("/{id:\\d{1,15}}/contacts")
    ModelAndView addContact(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        keeping.requireStaff();
        keeping.addContact(id(id), form(page, fields).contact());
        return back(page, id);
    }

    @PostMapping("/{id:\\d{1,15}}/contacts/{contact:\\d{1,15}}/end")
    ModelAndView endContact(Page page, @PathVariable long id, @PathVariable long contact) {
        keeping.endContact(id(id), contact);
        return back(page, id);
    }

    @PostMapping("/{id:\\d{1,15}}/notes")
    ModelAndView note(
            Page page,
            @PathVariable long id,
            @RequestParam(defaultValue = "note") String way,
            @RequestParam(defaultValue = "0") long contact,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String text) {
        keeping.requireStaff();
        var in = Language.parse(language).orElse(page.language());
        switch (way) {
            case "out" -> corresponding.write(id(id), contact, in, subject.strip(), text.strip());
            case "in" -> corresponding.note(id(id), Note.Way.IN, in, subject.strip(), text.strip());
            case "note" -> corresponding.note(id(id), Note.Way.NOTE, in, subject.strip(), text.strip());
            default -> throw PartnersRefused.mistake("words");
        }
        return back(page, id);
    }

    @PostMapping("/{id:\\d{1,15}}/forget")
    ModelAndView forget(Page page, @PathVariable long id) {
        forgetting.forget(id(id));
        return back(page, id);
    }

    private static PartnerForm form(Page page, MultiValueMap<String, String> fields) {
        return new PartnerForm(fields, page.frame().languages());
    }

    private static ModelAndView back(Page page, long id) {
        return SeeOther.at(page.to("/partners/register/" + id));
    }

    private static PartnerId id(long id) {
        if (id <= 0) {
            throw PartnersRefused.notFound(Long.toString(id));
        }
        return new PartnerId(id);
    }
}
