package org.hexapla.newsroom.circles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.Circle;
import org.hexapla.newsroom.CircleCode;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the newsroom says who is in which circle.
@Controller
@RequestMapping("/{lang}/newsroom/circles")
class CirclesController {

    private static final int SIZE = 100;

    private final Admitting admitting;
    private final CircleTable table;
    private final People people;
    private final Clock clock;

    CirclesController(Admitting admitting, CircleTable table, People people, Clock clock) {
        this.admitting = admitting;
        this.table = table;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Page page) {
        admitting.requireEditor();
        return list(page, Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView add(Page page, @RequestParam Map<String, String> fields) {
        admitting.requireEditor();
        var code = CircleCode.parse(fields.getOrDefault("code", "").strip());
        var name = name(page, fields);
        var tie = Circle.Tie.parse(fields.getOrDefault("tie", ""));
        if (name.isEmpty()) {
            return list(page, fields, Map.of("name-" + page.frame().languages().getFirst(), "circles.fault.name"));
        }
        if (code.isEmpty() || tie.isEmpty() || !admitting.add(new Circle(code.get(), name, tie.get()))) {
            return list(page, fields, Map.of("code", "circles.fault.code"));
        }
        return SeeOther.at(page.to("/newsroom/circles/" + code.get()));
    }

    @GetMapping("/{code}")
    ModelAndView circle(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int number,
            @RequestParam(defaultValue = "") String done) {
        admitting.requireEditor();
        var message = done.equals("admitted") || done.equals("dismissed") ? "circles.done." + done : "";
        return circle(page, entry(code), Math.max(1, number), Map.of(), Map.of(), message);
    }

    @PostMapping("/{code}")
    ModelAndView rename(
            Page page, @PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> fields) {
        admitting.requireEditor();
        var before = entry(code);
        var name = name(page, fields);
        if (name.isEmpty()) {
            var fault = Map.of("name-" + page.frame().languages().getFirst(), "circles.fault.name");
            return circle(page, before, 1, fields, fault, "");
        }
        admitting.change(
                new Circle(before.circle().code(), name, before.circle().tie()), version);
        return SeeOther.at(page.to("/newsroom/circles/" + code));
    }

    @PostMapping("/{code}/members")
    ModelAndView admit(Page page, @PathVariable String code, @RequestParam Map<String, String> fields) {
        admitting.requireEditor();
        var circle = entry(code);
        return switch (admitting.admit(circle.circle().code(), fields)) {
            case Admitting.Admission.Done _ -> SeeOther.at(page.to("/newsroom/circles/" + code + "?done=admitted"));
            case Admitting.Admission.Refused(var field, var key) ->
                circle(page, circle, 1, fields, Map.of(field, key), "");
        };
    }

    @PostMapping("/{code}/members/{id:\\d{1,18}}/dismiss")
    ModelAndView dismiss(Page page, @PathVariable String code, @PathVariable long id) {
        admitting.requireEditor();
        admitting.dismiss(entry(code).circle().code(), id);
        return SeeOther.at(page.to("/newsroom/circles/" + code + "?done=dismissed"));
    }

    private CircleTable.Entry entry(String code) {
        return CircleCode.parse(code).flatMap(table::find).orElseThrow(() -> new CircleNotFound(code));
    }

    private ModelAndView list(Page page, Map<String, String> values, Map<String, String> faults) {
        var counts = table.counts(LocalDate.now(clock));
        var lines = table.all().stream()
                .map(CircleTable.Entry::circle)
                .map(circle -> new CirclesView.Line(circle, counts.getOrDefault(circle.code(), 0L)))
                .toList();
        var view = page.through("newsroom/circles", "view", new CirclesView(lines, values, faults));
        return refusedIf(!faults.isEmpty(), view);
    }

    private ModelAndView circle(
            Page page,
            CircleTable.Entry entry,
            int number,
            Map<String, String> values,
            Map<String, String> faults,
            String done) {
        var circle = entry.circle();
        var lines = table.members(circle.code(), (number - 1) * SIZE, SIZE).stream()
                .map(kept -> line(page, circle, kept))
                .toList();
        var paging = new Paging(number, SIZE, table.count(circle.code()));
        var view = new CircleView(circle, entry.version(), lines, paging, values, faults, done);
        return refusedIf(!faults.isEmpty(), page.through("newsroom/circle", "view", view));
    }

    private CircleView.Line line(Page page, Circle circle, CircleTable.Kept kept) {
        var member = kept.member();
        return new CircleView.Line(
                kept.id(),
                member,
                people.withAddress(member.mail()).map(Person::name).orElse(""),
                circle.tie() == Circle.Tie.STATE ? new Country(member.tie()).nameIn(page.language()) : member.tie(),
                people.find(kept.by()).map(Person::name).orElse(""),
                member.isOn(LocalDate.now(clock)));
    }

    private static LocalizedText name(Page page, Map<String, String> fields) {
        var name = LocalizedText.none();
        for (Language language : page.frame().languages()) {
            name = name.with(language, fields.getOrDefault("name-" + language, ""));
        }
        return name;
    }

    private static ModelAndView refusedIf(boolean isFaulty, ModelAndView view) {
        if (isFaulty) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
