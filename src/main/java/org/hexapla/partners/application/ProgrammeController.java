package org.hexapla.partners.application;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.calendar.Zones;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Typed;
import org.hexapla.partners.membership.MembersByRegion;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.Profile;
import org.hexapla.people.Circular;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What one can take part in, and how to apply.
@Controller
@RequestMapping("/{lang}/programmes")
class ProgrammeController {

    private static final String PURPOSE = "partners.apply";
    private static final int LONGEST = 300;

    private final Programmes programmes;
    private final Partners partners;
    private final MembersByRegion regions;
    private final Applying applying;
    private final Doorkeeper doorkeeper;
    private final Clock clock;
    private final TransactionOperations transaction;

    ProgrammeController(
            Programmes programmes,
            Partners partners,
            MembersByRegion regions,
            Applying applying,
            Doorkeeper doorkeeper,
            Clock clock,
            TransactionOperations transaction) {
        this.programmes = programmes;
        this.partners = partners;
        this.regions = regions;
        this.applying = applying;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Bean
    static MenuEntry programmesMenu() {
        return new MenuEntry("partners.programmes", "/programmes", 7, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.forEverybody().through("partners/programmes", "programmes", programmes.all());
    }

    @GetMapping("/{code}")
    ModelAndView programme(Page page, @PathVariable String code) {
        var programme = programmes.programme(code);
        var today = LocalDate.now(clock);
        var members = partners.members(programme.code(), today);
        var byRegion = programme.rules().isPublic()
                ? regions.of(programme.code(), today, page.language())
                : java.util.List.<MembersByRegion.Counted>of();
        var isOpen = applying.isOpen(programme, somebody(programme));
        return page.forEverybody()
                .through(
                        "partners/programme",
                        "programme",
                        programme,
                        "members",
                        members,
                        "isOpen",
                        isOpen,
                        "regions",
                        byRegion);
    }

    /// Somebody where the day ends last, so that the page never says closed to whoever may still apply.
    private static Application.Applicant somebody(Programme programme) {
        return new Application.Applicant(
                programme.joins().kinds().getFirst(),
                "",
                "",
                Language.EN,
                Optional.empty(),
                "",
                ZoneId.of("Etc/GMT+12"));
    }

    @GetMapping("/{code}/apply")
    ModelAndView form(Page page, @PathVariable String code, HttpServletRequest request) {
        return shown(page, programmes.programme(code), Map.of(), doorkeeper.door(PURPOSE, request.getRemoteAddr()));
    }

    @PostMapping("/{code}/apply")
    ModelAndView begin(
            Page page,
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var programme = programmes.programme(code);
        var applicant = applicant(page, programme, fields);
        return Objects.requireNonNull(transaction.execute(_ -> switch (doorkeeper.pass(
                PURPOSE, request.getRemoteAddr(), fields)) {
            case Doorkeeper.Passage.Through _ -> {
                var secret =
                        applying.begin(programme, applicant, Typed.atMost(LONGEST, fields.getOrDefault("about", "")));
                yield SeeOther.at(page.to("/applications/" + secret));
            }
            case Doorkeeper.Passage.Wait(var door) -> {
                var view = shown(page, programme, fields, door);
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        }));
    }

    private ModelAndView shown(
            Page page, Programme programme, Map<String, String> fields, org.hexapla.forms.Door door) {
        if (!programme.takesApplications()) {
            throw PartnersRefused.notFound(programme.code().value());
        }
        return page.through("partners/apply", "view", new ApplyView(programme, fields, door));
    }

    private static Application.Applicant applicant(Page page, Programme programme, Map<String, String> fields) {
        var name = Typed.atMost(LONGEST, fields.getOrDefault("name", ""));
        var mail = fields.getOrDefault("mail", "").strip();
        if (name.isEmpty()) {
            throw PartnersRefused.mistake("name");
        }
        if (!Circular.isAddress(mail)) {
            throw PartnersRefused.mistake("mail", mail);
        }
        var country = Country.parse(fields.getOrDefault("country", ""));
        var gender = fields.getOrDefault("gender", "");
        var kind = PartnerKind.parse(fields.getOrDefault("kind", ""))
                .filter(programme.joins()::isOpenTo)
                .orElse(programme.joins().kinds().getFirst());
        return new Application.Applicant(
                kind,
                name,
                mail.toLowerCase(java.util.Locale.ROOT),
                Language.parse(fields.getOrDefault("language", "")).orElse(page.language()),
                country,
                kind == PartnerKind.PERSON && Profile.GENDERS.contains(gender) ? gender : "",
                Zones.of(fields.getOrDefault("zone", ""), country));
    }
}
