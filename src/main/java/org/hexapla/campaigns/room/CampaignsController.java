package org.hexapla.campaigns.room;

import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.CampaignsRefused;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The campaigns, for everybody.
@Controller
@RequestMapping("/{lang}/campaigns")
class CampaignsController {

    private final ShowingCampaigns showing;

    CampaignsController(ShowingCampaigns showing) {
        this.showing = showing;
    }

    @Bean
    static MenuEntry campaignsMenu() {
        return new MenuEntry("campaigns.public", "/campaigns", 26, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView all(Page page) {
        return page.forEverybody().through("campaigns/campaigns", "campaigns", showing.all());
    }

    @GetMapping("/{code}")
    ModelAndView one(Page page, @PathVariable String code) {
        var known = CampaignCode.parse(code).orElseThrow(() -> CampaignsRefused.notFound(code));
        return page.forEverybody().through("campaigns/campaign", "view", showing.shown(known));
    }
}
