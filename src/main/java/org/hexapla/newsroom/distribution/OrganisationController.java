package org.hexapla.newsroom.distribution;

import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff admits media organisations and adds what it saw of their use.
@Controller
@RequestMapping("/{lang}/newsroom/organisations")
class OrganisationController {

    private static final String PATH = "/newsroom/organisations";

    private final MediaOrganisations organisations;
    private final Subscriptions subscriptions;
    private final NotedUses uses;
    private final UseLines lines;
    private final Subscribing subscribing;
    private final People people;

    OrganisationController(
            MediaOrganisations organisations,
            Subscriptions subscriptions,
            NotedUses uses,
            UseLines lines,
            Subscribing subscribing,
            People people) {
        this.organisations = organisations;
        this.subscriptions = subscriptions;
        this.uses = uses;
        this.lines = lines;
        this.subscribing = subscribing;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.through("newsroom/organisations", "organisations", organisations.all());
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView one(Page page, @PathVariable long id) {
        organisations.requireStaff();
        return shown(page, id, "");
    }

    @PostMapping("/{id:\\d{1,15}}/{decision:admit|refuse|end}")
    ModelAndView decide(Page page, @PathVariable long id, @PathVariable String decision) {
        organisations.decide(
                id,
                switch (decision) {
                    case "admit" -> MediaOrganisation.State.ADMITTED;
                    case "refuse" -> MediaOrganisation.State.REFUSED;
                    default -> MediaOrganisation.State.ENDED;
                });
        return SeeOther.at(page.to(PATH + "/" + id));
    }

    @PostMapping("/{id:\\d{1,15}}/uses")
    ModelAndView note(Page page, @PathVariable long id, @RequestParam Map<String, String> fields) {
        organisations.requireStaff();
        var pickUp = subscribing.pickUp(fields);
        if (pickUp.isEmpty()) {
            var view = shown(page, id, "distribution.fault.use");
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        uses.used(organisation(id), pickUp.get());
        return SeeOther.at(page.to(PATH + "/" + id));
    }

    private ModelAndView shown(Page page, long id, String fault) {
        var organisation = organisation(id);
        return page.through(
                "newsroom/organisation",
                "view",
                new OrganisationView(
                        organisation,
                        people.find(organisation.contact()).map(Person::name).orElse(""),
                        subscribing.lines(subscriptions.of(organisation)),
                        lines.of(uses.of(organisation)),
                        page.frame().languages(),
                        fault));
    }

    private MediaOrganisation organisation(long id) {
        return organisations.find(id).orElseThrow(() -> new FeedNotFound(String.valueOf(id)));
    }
}
