package org.hexapla.partners.programme;

import org.hexapla.figures.Initiatives;
import org.hexapla.forms.FormCard;
import org.hexapla.forms.Forms;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.ProgrammeCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff sets programmes up, without anybody who writes code.
@Controller
@RequestMapping("/{lang}/partners/programmes")
class ProgrammeRulesController {

    private final SettingUpProgrammes setting;
    private final Programmes programmes;
    private final Forms forms;
    private final Initiatives initiatives;

    ProgrammeRulesController(SettingUpProgrammes setting, Programmes programmes, Forms forms, Initiatives initiatives) {
        this.setting = setting;
        this.programmes = programmes;
        this.forms = forms;
        this.initiatives = initiatives;
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        setting.requireStaff();
        return page.through("partners/rules", "view", view(null, 0));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> fields) {
        setting.requireStaff();
        var form = new ProgrammeForm(fields, page.frame().languages());
        var code = ProgrammeCode.parse(form.one("code")).orElseThrow(() -> PartnersRefused.mistake("code"));
        if (code.value().equals("new") || !setting.add(form.programme(code))) {
            throw PartnersRefused.mistake("code");
        }
        return SeeOther.at(page.to("/partners/programmes/" + code));
    }

    @GetMapping("/{code}/rules")
    ModelAndView rules(Page page, @PathVariable String code) {
        setting.requireStaff();
        var entry =
                ProgrammeCode.parse(code).flatMap(programmes::entry).orElseThrow(() -> PartnersRefused.notFound(code));
        return page.through("partners/rules", "view", view(entry.programme(), entry.version()));
    }

    @PostMapping("/{code}/rules")
    ModelAndView change(
            Page page,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields) {
        setting.requireStaff();
        var known = programmes.programme(code).code();
        setting.change(new ProgrammeForm(fields, page.frame().languages()).programme(known), version);
        return SeeOther.at(page.to("/partners/programmes/" + code));
    }

    private RulesView view(@org.jspecify.annotations.Nullable Programme programme, int version) {
        return new RulesView(
                programme,
                version,
                ProgrammeForm.STAGES,
                forms.all().stream().map(FormCard::code).toList(),
                initiatives.all());
    }
}
