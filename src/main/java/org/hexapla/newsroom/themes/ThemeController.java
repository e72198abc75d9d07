package org.hexapla.newsroom.themes;

import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the newsroom says what themes are called.
@Controller
@RequestMapping("/{lang}/newsroom/themes")
class ThemeController {

    private final NamingThemes naming;

    ThemeController(NamingThemes naming) {
        this.naming = naming;
    }

    @GetMapping
    ModelAndView themes(
            Page page, @RequestParam(defaultValue = "") String word, @RequestParam(defaultValue = "") String saved) {
        var lines = naming.all();
        var chosen = word.isBlank() ? null : naming.find(word);
        return page.through("newsroom/themes", "view", new ThemesView(lines, chosen, Map.of(), Map.of(), saved));
    }

    @PostMapping
    ModelAndView name(Page page, @RequestParam Map<String, String> fields) {
        var written = fields.getOrDefault("concept", "").strip();
        var concept = written.isEmpty() ? Optional.of("") : naming.concept(written);
        if (concept.isEmpty()) {
            return refused(page, fields, "concept", "themes.fault.concept");
        }
        var names = LocalizedText.none();
        for (var language : page.frame().languages()) {
            names = names.with(language, fields.getOrDefault("name-" + language, ""));
        }
        var theme = new Theme(fields.getOrDefault("word", ""), names, concept.get());
        if (!theme.hasWord()) {
            return refused(page, fields, "word", "themes.fault.word");
        }
        if (names.isEmpty() && theme.concept().isEmpty()) {
            var first = page.frame().languages().getFirst();
            return refused(page, fields, "name-" + first, "themes.fault.nameless");
        }
        naming.name(theme, version(fields.getOrDefault("version", "")));
        return SeeOther.at(UriComponentsBuilder.fromPath(page.to("/newsroom/themes"))
                .queryParam("saved", "{word}")
                .encode()
                .buildAndExpand(theme.word())
                .toUriString());
    }

    private ModelAndView refused(Page page, Map<String, String> fields, String field, String key) {
        var version = version(fields.getOrDefault("version", ""));
        var word = fields.getOrDefault("word", "").strip();
        var chosen = version == 0 ? null : naming.find(word);
        var view = page.through(
                "newsroom/themes", "view", new ThemesView(naming.all(), chosen, fields, Map.of(field, key), ""));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static int version(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }
}
