package org.hexapla.newsroom.digest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hexapla.kernel.web.Page;
import org.hexapla.people.Mail;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff sees who has letters, and how the next one would read in each language.
@Controller
class DigestDeskController {

    private static final Duration BACK = Duration.ofDays(3650);

    private final People people;
    private final DigestReaders readers;
    private final Digesting digesting;
    private final Mail mail;
    private final Clock clock;

    DigestDeskController(People people, DigestReaders readers, Digesting digesting, Mail mail, Clock clock) {
        this.people = people;
        this.readers = readers;
        this.digesting = digesting;
        this.mail = mail;
        this.clock = clock;
    }

    @GetMapping("/{lang}/newsroom/digest")
    ModelAndView desk(Page page, @RequestParam(defaultValue = "") String languages) {
        people.requireStaff("newsroom");
        var order = LanguageOrder.parse(languages).orElseGet(() -> new LanguageOrder(List.of(page.language())));
        var wish = new DigestReader.Wish(order, DigestReader.Rhythm.WEEKLY, Set.of(), Set.of());
        var preview = digesting
                .of(wish, clock.instant().minus(BACK), Set.of(), mail.house().languages())
                .map(this::preview);
        return page.through(
                "newsroom/digestDesk", "desk", new DigestDesk(order.toString(), readers.byLanguage(), preview));
    }

    private DigestDesk.Preview preview(Digest digest) {
        var words = new DigestWords(digest, mail.house().name().words(digest.language()), mail.address("/"));
        return new DigestDesk.Preview(
                digest.language(),
                words.subject(),
                words.text().lines().filter(line -> !line.isBlank()).toList());
    }
}
