package org.hexapla.partners.roster;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody says on which goals they work, so that they are asked about these.
@Controller
@RequestMapping("/{lang}/members/belongings/{membership:[1-9]\\d{0,14}}/topics")
class TopicsController {

    private final Roster roster;
    private final KeepingPartners partners;
    private final TransactionOperations transaction;

    TopicsController(Roster roster, KeepingPartners partners, TransactionOperations transaction) {
        this.roster = roster;
        this.partners = partners;
        this.transaction = transaction;
    }

    @GetMapping
    ModelAndView topics(Page page, @PathVariable long membership) {
        return page.through("partners/topics", "listed", of(membership));
    }

    @PostMapping
    ModelAndView keep(Page page, @PathVariable long membership, @RequestParam MultiValueMap<String, String> sent) {
        var listed = of(membership);
        var goals = sent.getOrDefault("goal", java.util.List.of()).stream()
                .filter(goal -> goal.matches("[1-9]|1[0-7]"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
        transaction.executeWithoutResult(_ -> roster.worksOn(membership, goals));
        return SeeOther.at(page.to("/members/" + listed.partner()));
    }

    private Listed of(long membership) {
        var listed = roster.one(membership).orElseThrow(() -> PartnersRefused.notFound(Long.toString(membership)));
        partners.requireKeeper(listed.partner());
        return listed;
    }
}
