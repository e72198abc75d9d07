package org.hexapla.newsroom.review;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.CopyForm;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Suggestions: sent from the form in which texts are written, decided change by change.
@Controller
@RequestMapping("/{lang}/newsroom/items/{id}/{language}")
class SuggestionController {

    private final Suggesting suggesting;
    private final Suggestions suggestions;
    private final Writing writing;
    private final People people;

    SuggestionController(Suggesting suggesting, Suggestions suggestions, Writing writing, People people) {
        this.suggesting = suggesting;
        this.suggestions = suggestions;
        this.writing = writing;
        this.people = people;
    }

    @PostMapping("/suggest")
    ModelAndView suggest(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int revision,
            @RequestParam Map<String, String> fields) {
        people.requireStaff("newsroom");
        var copy = new CopyForm(fields).copy();
        var suggestion =
                suggesting.suggest(ReviewController.id(id), ReviewController.language(language), revision, copy);
        return at(page, id, language, suggestion);
    }

    @GetMapping("/suggestions/{suggestion}")
    ModelAndView show(
            Page page, @PathVariable String id, @PathVariable String language, @PathVariable String suggestion) {
        people.requireStaff("newsroom");
        var item = ReviewController.id(id);
        var in = ReviewController.language(language);
        var found =
                suggestions.find(item, in, ReviewController.number(suggestion)).orElseThrow(ReviewRefused::gone);
        return page.through("planning/suggestion", "view", view(item, in, found));
    }

    /// Of each change a field says whether it is taken: `change-0=accept`.
    @PostMapping("/suggestions/{suggestion}")
    ModelAndView decide(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @PathVariable String suggestion,
            @RequestParam Map<String, String> fields) {
        people.requireStaff("newsroom");
        var accepted = IntStream.range(0, 1000)
                .filter(place -> "accept".equals(fields.get("change-" + place)))
                .boxed()
                .toList();
        suggesting.decide(
                ReviewController.id(id),
                ReviewController.language(language),
                ReviewController.number(suggestion),
                accepted);
        return SeeOther.at(page.to("/newsroom/items/" + id + "/" + language + "/changes"));
    }

    private SuggestionView view(ItemId item, Language language, Suggestion suggestion) {
        var now = writing.find(item).draft(language).map(Item.Draft::copy).orElseThrow(ReviewRefused::gone);
        List<SuggestionView.Part> parts = suggesting.changes(item, language, suggestion).stream()
                .map(change -> new SuggestionView.Part(
                        TrackedText.between(change.before(), change.now(), language),
                        change.in(now).isEmpty()))
                .toList();
        return new SuggestionView(
                item.toString(),
                language,
                suggestion.id(),
                suggestion.at(),
                people.find(suggestion.by()).map(Person::name).orElse("–"),
                suggestion.decided() != null,
                parts);
    }

    private static ModelAndView at(Page page, String id, String language, long suggestion) {
        return SeeOther.at(page.to("/newsroom/items/" + id + "/" + language + "/suggestions/" + suggestion));
    }
}
