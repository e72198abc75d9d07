package org.hexapla.newsroom.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the newsroom lays down what each kind of item owes, to which languages, and which texts a second person
/// reads.
@Controller
@RequestMapping("/{lang}/newsroom/kinds")
class KindController {

    private final OwingLanguages owing;

    KindController(OwingLanguages owing) {
        this.owing = owing;
    }

    @GetMapping
    ModelAndView kinds(Page page, @RequestParam(defaultValue = "") String saved) {
        return page.through("newsroom/kinds", "view", view(page, "", saved));
    }

    @PostMapping("/{code}")
    ModelAndView change(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") List<String> owed,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String approval) {
        var within = hours(hours);
        if (within.isEmpty()) {
            var refused = page.through("newsroom/kinds", "view", view(page, code, ""));
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        var languages = owed.stream()
                .flatMap(tag -> Language.parse(tag).stream())
                .distinct()
                .toList();
        owing.change(code, kind -> {
            var fresh = kind.owing(languages, within.get());
            return approval.isEmpty() ? fresh.withoutApproval() : fresh.withApproval();
        });
        return SeeOther.at(page.to("/newsroom/kinds?saved=" + code));
    }

    private KindsView view(Page page, String refused, String saved) {
        var kinds = owing.all();
        var languages = new ArrayList<>(page.frame().languages());
        kinds.stream()
                .flatMap(kind -> kind.owed().stream())
                .filter(language -> !languages.contains(language))
                .distinct()
                .forEach(languages::add);
        return new KindsView(kinds, languages, refused, saved);
    }

    private static Optional<Duration> hours(String written) {
        return written.strip().matches("\\d{1,4}")
                ? Optional.of(Duration.ofHours(Long.parseLong(written.strip())))
                : Optional.empty();
    }
}
