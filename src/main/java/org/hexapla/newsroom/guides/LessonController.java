package org.hexapla.newsroom.guides;

import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.story.GuideItems;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.Lesson;
import org.hexapla.newsroom.story.ReadingItems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All lessons, for teachers who look for one by age, school subject and Sustainable Development Goal.
@Controller
@RequestMapping("/{lang}/lessons")
class LessonController {

    private final GuideItems lessons;
    private final Items items;
    private final ReadingItems reading;
    private final Thesaurus thesaurus;

    LessonController(GuideItems lessons, Items items, ReadingItems reading, Thesaurus thesaurus) {
        this.lessons = lessons;
        this.items = items;
        this.reading = reading;
        this.thesaurus = thesaurus;
    }

    /// What cannot be an age, a subject or a Goal narrows nothing.
    @GetMapping
    ModelAndView lessons(
            Page page,
            @RequestParam(defaultValue = "") String age,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String goal) {
        var years = number(age);
        var taught = Optional.of(subject).filter(Lesson.SUBJECTS::contains);
        var wanted = number(goal).filter(Lesson.GOALS::contains);
        var lines = items.published(lessons.lessons()).values().stream()
                .filter(reading::isOpen)
                .filter(item -> {
                    var lesson = item.details().lesson();
                    return years.map(lesson::isFor).orElse(true)
                            && taught.map(lesson.subject()::equals).orElse(true)
                            && wanted.map(number -> number == lesson.goal()).orElse(true);
                })
                .map(item -> new LessonsView.Line(
                        item.id(), item.title(), lead(item), item.details().lesson()))
                .sorted((a, b) -> page.language()
                        .order()
                        .compare(a.title().words(page.language()), b.title().words(page.language())))
                .toList();
        var view = new LessonsView(
                lines,
                years.map(String::valueOf).orElse(""),
                taught.orElse(""),
                wanted.map(String::valueOf).orElse(""),
                goals());
        return page.forEverybody().through("newsroom/lessons", "view", view);
    }

    private List<LessonsView.Goal> goals() {
        var known = thesaurus.find(
                Lesson.GOALS.stream().map(LessonController::concept).toList());
        return Lesson.GOALS.stream()
                .map(goal -> new LessonsView.Goal(
                        goal,
                        Optional.ofNullable(known.get(concept(goal)))
                                .map(concept -> concept.label())
                                .orElse(LocalizedText.none())))
                .toList();
    }

    private static ConceptId concept(int goal) {
        return new ConceptId("sdg." + goal);
    }

    private static Optional<Integer> number(String written) {
        return Optional.of(written.strip())
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }

    private static LocalizedText lead(Item item) {
        var lead = LocalizedText.none();
        for (var edition : item.editions().entrySet()) {
            if (item.readable(edition.getKey()).isPresent()) {
                lead = lead.with(edition.getKey(), edition.getValue().copy().lead());
            }
        }
        return lead;
    }
}
