package org.hexapla.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The front door, in every language.
@Controller
class HomeController {

    private final Pages pages;
    private final Holdings holdings;

    HomeController(Pages pages, Holdings holdings) {
        this.pages = pages;
        this.holdings = holdings;
    }

    @GetMapping("/")
    ResponseEntity<Void> chooseLanguage(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .location(URI.create("/" + pages.languageOf(request) + "/"))
                .build();
    }

    @GetMapping({"/{lang:[a-z]{2}}", "/{lang:[a-z]{2}}/"})
    ModelAndView home(Page page) {
        return page.forEverybody().through("site/home", "home", holdings.seenBy(page.language()));
    }

    /// Machines may read everything but what is made anew for each question.
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots(HttpServletRequest request) {
        return """
                User-agent: *
                Disallow: /*/search
                Disallow: /*/sign-in
                Disallow: /*/account
                Disallow: /api/
                Disallow: /oai
                Disallow: /sru
                Sitemap: %s/sitemap.xml
                """.formatted(
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }
}
