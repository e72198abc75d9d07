package org.hexapla.partners.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Regions;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All applications of a programme on one page: narrowed down, marked, and decided many at a time, each looked at
/// before.
@Controller
@RequestMapping("/{lang}/partners/programmes/{code}")
class ApplicationsController {

    private static final int MOST = 5000;

    private final Programmes programmes;
    private final ApplicationList list;
    private final Deciding deciding;
    private final Advancing advancing;
    private final Reviewing reviewing;
    private final Committee committee;
    private final People people;

    ApplicationsController(
            Programmes programmes,
            ApplicationList list,
            Deciding deciding,
            Advancing advancing,
            Reviewing reviewing,
            Committee committee,
            People people) {
        this.programmes = programmes;
        this.list = list;
        this.deciding = deciding;
        this.advancing = advancing;
        this.reviewing = reviewing;
        this.committee = committee;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page, @PathVariable String code, @RequestParam Map<String, String> fields) {
        var person = people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code);
        var lines = list.lines(question(programme, fields), person.id());
        return page.through("partners/applications", "view", new ApplicationsView(programme, fields, lines));
    }

    private static ApplicationList.Question question(Programme programme, Map<String, String> fields) {
        var stage = fields.getOrDefault("stage", "");
        var region = fields.getOrDefault("region", "");
        return new ApplicationList.Question(
                programme.code(),
                Application.State.parse(fields.getOrDefault("state", ""))
                        .map(Application.State::code)
                        .orElse(""),
                stage.matches("\\d") ? Integer.parseInt(stage) : -1,
                fields.getOrDefault("q", "").strip(),
                Country.parse(fields.getOrDefault("country", ""))
                        .map(Country::code)
                        .orElse(""),
                Regions.ALL.contains(region) ? region : "",
                fields.getOrDefault("gender", ""),
                Language.parse(fields.getOrDefault("language", ""))
                        .map(Language::tag)
                        .orElse(""),
                fields.getOrDefault("chosen", ""));
    }

    /// Does with the marked ones what its button says, or shows first what would become of them.
    @PostMapping
    ModelAndView act(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code);
        var ids = ids(fields);
        var what = one(fields, "do");
        var back = page.to("/partners/programmes/" + code);
        return switch (what) {
            case "advance" -> SeeOther.at(back + "?done=" + advancing.advance(ids));
            case "assign" -> {
                reviewing.assign(ids, one(fields, "reviewer"));
                yield SeeOther.at(back + "?done=" + ids.size());
            }
            case "admit", "decline" -> {
                var order = order(what.equals("admit"), fields);
                yield page.through(
                        "partners/decision", "view", new DecisionView(programme, order, deciding.preview(ids, order)));
            }
            case "admit-now", "decline-now" ->
                SeeOther.at(back + "?done=" + deciding.decide(ids, order(what.equals("admit-now"), fields)));
            default -> throw PartnersRefused.mistake("act");
        };
    }

    private static Prospects.Order order(boolean isAdmitting, MultiValueMap<String, String> fields) {
        var reasons = new TreeMap<Language, String>();
        for (var language : Language.OFFICIAL) {
            reasons.put(language, one(fields, "reason-" + language));
        }
        return new Prospects.Order(isAdmitting, one(fields, "decision"), reasons);
    }

    private static List<Long> ids(MultiValueMap<String, String> fields) {
        var ids = fields.getOrDefault("id", List.of()).stream()
                .filter(id -> id.matches("[1-9]\\d{0,14}"))
                .map(Long::valueOf)
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
        if (ids.isEmpty()) {
            throw PartnersRefused.mistake("none-marked");
        }
        return ids;
    }

    private static String one(MultiValueMap<String, String> fields, String field) {
        var value = fields.getFirst(field);
        return value == null ? "" : value.strip();
    }

    @GetMapping("/committee")
    ModelAndView committee(Page page, @PathVariable String code) {
        var programme = programmes.programme(code);
        var lines = committee.candidates(programme);
        return page.through(
                "partners/committee",
                "programme",
                programme,
                "lines",
                lines,
                "balance",
                Balance.of(lines, page.language()));
    }

    @PostMapping("/committee")
    ModelAndView choose(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code);
        var chosen = fields.getOrDefault("id", List.of()).stream()
                .filter(id -> id.matches("[1-9]\\d{0,14}"))
                .map(Long::valueOf)
                .toList();
        committee.choose(programme, chosen);
        if (one(fields, "do").equals("rise")) {
            committee.rise(programme);
            return SeeOther.at(page.to("/partners/programmes/" + code + "?state=submitted"));
        }
        return SeeOther.at(page.to("/partners/programmes/" + code + "/committee"));
    }
}
