package org.hexapla.partners.roster;

import java.util.List;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody who was invited says whether they come, by the secret word of their letter.
@Controller
@RequestMapping("/{lang}/invitations/{secret:[A-Za-z0-9_-]{16,64}}")
class InvitationController {

    private final InvitingToHearings inviting;

    InvitationController(InvitingToHearings inviting) {
        this.inviting = inviting;
    }

    @GetMapping
    ModelAndView invitation(Page page, @PathVariable String secret) {
        return page.existingIn(List.of()).through("partners/invitation", "view", inviting.open(secret));
    }

    @PostMapping
    ModelAndView answer(Page page, @PathVariable String secret, @RequestParam(defaultValue = "") String answer) {
        inviting.answer(secret, answer);
        return SeeOther.at(page.to("/invitations/" + secret));
    }
}
