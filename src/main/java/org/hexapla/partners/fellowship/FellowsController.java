package org.hexapla.partners.fellowship;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the fellows of a programme do, and what they published, for everybody where the programme is public.
@Controller
class FellowsController {

    private static final int SIZE = 50;

    private final Schedule schedule;
    private final Programmes programmes;
    private final KeepingPartners partners;
    private final Clock clock;

    FellowsController(Schedule schedule, Programmes programmes, KeepingPartners partners, Clock clock) {
        this.schedule = schedule;
        this.programmes = programmes;
        this.partners = partners;
        this.clock = clock;
    }

    @GetMapping("/{lang}/programmes/{code}/schedule")
    ModelAndView schedule(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        var programme = shown(code);
        var years = schedule.years(programme.code());
        var usual = years.isEmpty() ? LocalDate.now(clock).getYear() : years.getFirst();
        var year = new Fields(sent).number("year", 1900, usual, 2200);
        return page.through(
                "partners/schedule",
                "view",
                new FellowsView(programme, year, years, schedule.of(programme.code(), year), partners.isStaff()));
    }

    @GetMapping("/{lang}/programmes/{code}/stories")
    ModelAndView stories(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        var programme = shown(code);
        var fields = new Fields(sent);
        var language =
                Language.parse(fields.line("language")).map(Language::tag).orElse("");
        var counts = schedule.languages(programme.code());
        var number = fields.number("number", 1, 1, 10_000);
        var total = language.isEmpty()
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(language, 0L);
        return page.through(
                "partners/stories",
                "view",
                new FellowsView.Stories(
                        programme,
                        language,
                        counts,
                        schedule.stories(programme.code(), language, (number - 1) * SIZE, SIZE),
                        new Paging(number, SIZE, total)));
    }

    @PostMapping("/{lang}/partners/programmes/{code}/schedule")
    ModelAndView add(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        partners.requireStaff();
        var fields = new Fields(sent);
        var languages = page.frame().languages();
        var session = new Session(
                0,
                fields.day("day"),
                time(fields.line("starts")),
                time(fields.line("ends")),
                fields.name("name", languages, LocalizedText.none()),
                fields.words("place", languages, LocalizedText.none()),
                fields.line("speaker"),
                fields.language("language", page.language()));
        if (!session.ends().isAfter(session.starts())) {
            throw PartnersRefused.mistake("time", fields.line("ends"));
        }
        schedule.add("", programmes.programme(code).code(), session);
        return SeeOther.at(page.to(
                "/programmes/" + code + "/schedule?year=" + session.day().getYear()));
    }

    @PostMapping("/{lang}/partners/programmes/{code}/schedule/{id:[1-9]\\d{0,14}}/remove")
    ModelAndView remove(Page page, @PathVariable String code, @PathVariable long id) {
        partners.requireStaff();
        schedule.remove(programmes.programme(code).code(), id);
        return SeeOther.at(page.to("/programmes/" + code + "/schedule"));
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("time", written);
        }
    }

    private Programme shown(String code) {
        var programme = programmes.programme(code);
        if (!programme.rules().isPublic() && !partners.isStaff()) {
            throw PartnersRefused.notFound(code);
        }
        return programme;
    }
}
