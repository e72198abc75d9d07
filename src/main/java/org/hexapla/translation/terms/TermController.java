package org.hexapla.translation.terms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The term list, for every reader.
@Controller
@RequestMapping("/{lang}/terms")
class TermController {

    private final KnownTerms terms;

    TermController(KnownTerms terms) {
        this.terms = terms;
    }

    @Bean
    static MenuEntry termsInTheMenu() {
        return new MenuEntry("translation.terms.title", "/terms", 89, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String q) {
        var asked = q.strip();
        var order = page.language().order();
        var found = terms.all().stream()
                .filter(term -> isAbout(term, plain(asked)))
                .sorted((one, other) -> order.compare(
                        one.preferred().words(page.language()),
                        other.preferred().words(page.language())))
                .toList();
        return page.through("translation/terms", "view", new TermsView(asked, found, isEditable(page)));
    }

    @GetMapping("/{id}")
    ModelAndView term(Page page, @PathVariable String id) {
        var term = TermId.parse(id).flatMap(terms::find).orElseThrow(() -> new TermNotFound(id));
        return page.existingIn(term.preferred().languages())
                .through("translation/term", "term", term, "isEditable", isEditable(page));
    }

    private static boolean isEditable(Page page) {
        return page.visitor().isAtLeast(Visitor.Standing.STAFF);
    }

    private static boolean isAbout(Term term, String asked) {
        return Stream.concat(
                        term.preferred().texts().values().stream(),
                        Stream.of(term.accepted(), term.rejected())
                                .flatMap(lists -> lists.values().stream())
                                .flatMap(List::stream))
                .anyMatch(words -> plain(words).contains(asked));
    }

    private static String plain(String words) {
        return PlainText.of(words).plain().toLowerCase(Locale.ROOT);
    }
}
