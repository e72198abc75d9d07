package org.hexapla.library.eresources.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.titles.TitleLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The door to the resources, and the page that tells a reader how the own access stands.
@Controller
@RequestMapping("/{lang}/e-resources/{id:\\d{1,15}}")
class AccessController {

    private final LettingIn lettingIn;
    private final ShowingAccess showing;
    private final TitleLinks titles;

    AccessController(LettingIn lettingIn, ShowingAccess showing, TitleLinks titles) {
        this.lettingIn = lettingIn;
        this.showing = showing;
        this.titles = titles;
    }

    @GetMapping("/go")
    ModelAndView go(
            Page page,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            HttpServletRequest request) {
        var resource = new ResourceId(id);
        var target = titles.address(resource, title).orElse("");
        return switch (lettingIn.lead(resource, target, request.getRemoteAddr())) {
            case WayThrough.LedOn(var address, var _) -> SeeOther.at(address);
            case WayThrough.SignIn() -> SeeOther.at(page.to("/sign-in?to=" + encoded(back(page, resource, title))));
            case WayThrough.Refused refused -> {
                var answer = page.through(
                        "library/eresources/access",
                        "view",
                        showing.of(resource, refused, request.getRemoteAddr(), page.language()));
                answer.setStatus(status(refused));
                yield answer;
            }
        };
    }

    @GetMapping("/access")
    ModelAndView access(Page page, @PathVariable long id, HttpServletRequest request) {
        return page.through(
                "library/eresources/access",
                "view",
                showing.of(new ResourceId(id), null, request.getRemoteAddr(), page.language()));
    }

    @PostMapping("/leave")
    ModelAndView leave(Page page, @PathVariable long id) {
        lettingIn.leave(new ResourceId(id));
        return SeeOther.at(page.to("/e-resources/" + id + "/access"));
    }

    private static String back(Page page, ResourceId resource, String title) {
        return page.to(resource.path() + "/go") + (title.matches("\\d{1,15}") ? "?title=" + title : "");
    }

    private static HttpStatus status(WayThrough.Refused refused) {
        return switch (refused) {
            case WayThrough.Ended _ -> HttpStatus.GONE;
            case WayThrough.NoLicence _, WayThrough.Unknown _, WayThrough.NotEntitled _ -> HttpStatus.FORBIDDEN;
            case WayThrough.LimitReached _ -> HttpStatus.TOO_MANY_REQUESTS;
            case WayThrough.SeatsTaken _, WayThrough.NotSetUp _ -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
