package org.hexapla.newsroom.coverage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the newsroom lays down what a meeting of which body gets.
@Controller
@RequestMapping("/{lang}/newsroom/coverage")
class LineController {

    private static final String PATH = "/newsroom/coverage";

    private final LayingDownLines laying;

    LineController(LayingDownLines laying) {
        this.laying = laying;
    }

    @GetMapping
    ModelAndView lines(Page page, @RequestParam(defaultValue = "") String saved) {
        return page.through("coverage/lines", "view", all(page).saved(saved));
    }

    @PostMapping
    ModelAndView lay(Page page, @RequestParam MultiValueMap<String, String> fields) {
        var body = first(fields, "body");
        var minutes = minutes(first(fields, "minutes"));
        if (minutes.isEmpty()) {
            return refused(page, body, "coverage.lines.bad-minutes");
        }
        var owed = Optional.ofNullable(fields.get("owed")).orElse(List.of()).stream()
                .flatMap(tag -> Language.parse(tag).stream())
                .distinct()
                .toList();
        if (owed.isEmpty()) {
            return refused(page, body, "coverage.lines.no-language");
        }
        laying.lay(body, new CoverageLine(first(fields, "type"), first(fields, "desk"), owed, minutes.get()));
        return done(page, body);
    }

    @PostMapping("/remove")
    ModelAndView drop(
            Page page, @RequestParam(defaultValue = "") String body, @RequestParam(defaultValue = "") String type) {
        laying.drop(body, type);
        return done(page, body);
    }

    @PostMapping("/bodies")
    ModelAndView begin(Page page, @RequestParam(defaultValue = "") String body) {
        laying.begin(body.strip());
        return done(page, body.strip());
    }

    private LinesView all(Page page) {
        return laying.all(page.frame().languages());
    }

    private ModelAndView refused(Page page, String body, String key) {
        var view = page.through("coverage/lines", "view", all(page).refused(mark(body), key));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView done(Page page, String body) {
        return SeeOther.at(page.to(PATH + "?saved=" + mark(body)));
    }

    private static String mark(String body) {
        return body.isEmpty() ? "*" : body.replaceAll("[^A-Za-z0-9/.-]", "");
    }

    private static Optional<Duration> minutes(String written) {
        return Optional.of(written.strip())
                .filter(digits -> digits.matches("[1-9]\\d{0,5}"))
                .map(Long::parseLong)
                .filter(minutes -> minutes <= LayingDownLines.LONGEST)
                .map(Duration::ofMinutes);
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
