package org.hexapla.translation.desk;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.translation.Translatable.Maker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The workbench. A button of its form says what is done: `save`, `deliver`, `use-t-b0.0.1-2-0` for the first
/// match of a sentence.
@Controller
@RequestMapping("/{lang}/translation/work/{id:\\d{1,18}}/bench")
class BenchController {

    private static final String USE = "use-";

    private final Translating translating;
    private final ShowingBench showing;

    BenchController(Translating translating, ShowingBench showing) {
        this.translating = translating;
        this.showing = showing;
    }

    @GetMapping
    ModelAndView bench(
            Page page,
            @PathVariable long id,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @RequestParam(defaultValue = "") String saved) {
        return show(page, translating.open(id), number, List.of(), saved.isEmpty() ? "" : "translating.bench.saved");
    }

    /// @param revision the text of the source that lay there when the form was made: what was written for another is
    /// kept by its sentence, and nothing is written to another place
    @PostMapping
    ModelAndView write(
            Page page,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam int seen,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @RequestParam(name = "do", defaultValue = "save") String step,
            @RequestParam Map<String, String> fields) {
        var lies = translating.open(id);
        if (lies.work().revision() != revision) {
            return show(page, lies, number, List.of(), "translating.bench.source-changed");
        }
        var bench = translating.write(
                id,
                sentence -> sentence.written(
                        fields.getOrDefault(sentence.field(), sentence.target()).replace("\r\n", "\n")));
        if (step.startsWith(USE)) {
            return show(page, use(bench, step.substring(USE.length())), number, List.of(), "");
        }
        if (!step.equals("deliver")) {
            return SeeOther.at(page.to(bench.work().path() + "/bench?saved=yes&page=" + number));
        }
        var hasAccepted = fields.containsKey("accepted");
        var maker = fields.containsKey("machine") ? Maker.MACHINE : Maker.PERSON;
        return switch (translating.deliver(
                id, seen, hasAccepted ? Translating.Look.TAKEN : Translating.Look.OWED, maker)) {
            case Delivery.Done() -> SeeOther.at(page.to(bench.work().path()));
            case Delivery.Warned(var warnings) -> refused(show(page, bench, number, warnings, ""));
            case Delivery.SourceChanged() ->
                refused(show(page, translating.open(id), number, List.of(), "translating.bench.source-changed"));
        };
    }

    private Translating.Bench use(Translating.Bench bench, String what) {
        var dash = what.lastIndexOf('-');
        var field = what.substring(0, Math.max(0, dash));
        var number = what.substring(dash + 1);
        var found = bench.sentences().stream()
                .filter(sentence -> sentence.field().equals(field))
                .findFirst();
        if (found.isEmpty() || !number.matches("\\d")) {
            return bench;
        }
        var matches = showing.matches(bench.work(), found.get());
        var at = Integer.parseInt(number);
        return at >= matches.size()
                ? bench
                : translating.write(
                        bench.work().id(),
                        sentence -> sentence.field().equals(field)
                                ? sentence.written(matches.get(at).target())
                                : sentence);
    }

    private ModelAndView show(Page page, Translating.Bench bench, int number, List<Warning> warnings, String notice) {
        return page.through("translation/bench", "view", showing.view(bench, number, warnings, notice));
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
