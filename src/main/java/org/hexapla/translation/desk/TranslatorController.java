package org.hexapla.translation.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.translation.LanguagePair;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of people's skills, kept by the head of the desk.
@Controller
@RequestMapping("/{lang}/translation/translators")
class TranslatorController {

    private static final int MOST_WORDS = 100_000;

    private final KeepingTranslators keeping;

    TranslatorController(KeepingTranslators keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView all(Page page) {
        return page.through("translation/translators", "view", keeping.all());
    }

    @PostMapping("/join")
    ModelAndView join(Page page) {
        keeping.join();
        return SeeOther.at(page.to("/translation/translators"));
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView form(Page page, @PathVariable long id) {
        return form(page, keeping.find(id), "");
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView save(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        var before = keeping.find(id);
        var first = fields.toSingleValueMap();
        var pairs = Stream.of(first.getOrDefault("pairs", "").strip().split("[\\s,]+"))
                .filter(written -> !written.isEmpty())
                .map(written ->
                        LanguagePair.parse(written).map(LanguagePair::toString).orElse(written))
                .collect(Collectors.toSet());
        var skills = fields.getOrDefault("skill", List.of()).stream()
                .flatMap(code -> Skill.parse(code).stream())
                .collect(Collectors.toSet());
        var words = words(first.getOrDefault("words", ""));
        var fresh = new Translator(
                id, before.person(), first.getOrDefault("name", ""), pairs, skills, words.orElse(before.words()));
        if (words.isEmpty()) {
            return refused(page, fresh, "translating.translator.bad-words");
        }
        if (pairs.stream().anyMatch(written -> LanguagePair.parse(written).isEmpty())) {
            return refused(page, fresh, "translating.translator.bad-pairs");
        }
        return keeping.save(fresh)
                ? SeeOther.at(page.to("/translation/translators"))
                : refused(page, fresh, "translating.translator.nameless");
    }

    /// An empty field says none.
    private static Optional<Integer> words(String written) {
        var digits = written.strip().isEmpty() ? "0" : written.strip();
        return Optional.of(digits)
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(number -> number <= MOST_WORDS);
    }

    private static ModelAndView refused(Page page, Translator translator, String fault) {
        var again = form(page, translator, fault);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView form(Page page, Translator translator, String fault) {
        return page.through("translation/translator", "translator", translator, "fault", fault);
    }
}
