package org.hexapla.newsroom.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.Revision;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The texts that were saved of one language, with what changed and what colleagues say.
@Controller
@RequestMapping("/{lang}/newsroom/items/{id}/{language}")
class ReviewController {

    private final Items items;
    private final Comments comments;
    private final Suggestions suggestions;
    private final Suggesting suggesting;
    private final People people;

    ReviewController(Items items, Comments comments, Suggestions suggestions, Suggesting suggesting, People people) {
        this.items = items;
        this.comments = comments;
        this.suggestions = suggestions;
        this.suggesting = suggesting;
        this.people = people;
    }

    /// @param revision which text; 0 for the last
    @GetMapping("/changes")
    ModelAndView changes(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") int revision) {
        people.requireStaff("newsroom");
        return page.through("planning/changes", "view", view(id(id), language(language), revision));
    }

    @PostMapping("/comments")
    ModelAndView comment(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int revision,
            @RequestParam(defaultValue = "0") int block,
            @RequestParam @Nullable Long parent,
            @RequestParam(defaultValue = "") String words) {
        people.requireStaff("newsroom");
        var place = new Comments.Place(revision, block > 0 ? block - 1 : null, parent);
        comments.add(id(id), language(language), place, words);
        return back(page, id, language);
    }

    @PostMapping("/comments/{comment}/resolve")
    ModelAndView resolve(
            Page page, @PathVariable String id, @PathVariable String language, @PathVariable String comment) {
        people.requireStaff("newsroom");
        comments.resolve(id(id), language(language), number(comment));
        return back(page, id, language);
    }

    @PostMapping("/restore")
    ModelAndView restore(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int revision,
            @RequestParam int seen) {
        people.requireStaff("newsroom");
        suggesting.restore(id(id), language(language), revision, seen);
        return back(page, id, language);
    }

    private ReviewView view(ItemId item, Language language, int asked) {
        var revisions = items.revisions(item, language);
        if (revisions.isEmpty()) {
            throw ReviewRefused.gone();
        }
        var last = revisions.getFirst();
        var shown = asked == 0 ? last : find(revisions, asked).orElseThrow(ReviewRefused::gone);
        var before = find(revisions, shown.number() - 1).map(Revision::copy).orElse(new Copy("", "", List.of(), false));
        var said = comments.of(item, language);
        return new ReviewView(
                item.toString(),
                language,
                last.copy().title(),
                shown.number(),
                last.number(),
                last.copy().blocks().size(),
                revisions.stream()
                        .map(revision -> new ReviewView.Line(revision.number(), revision.at(), name(revision.by())))
                        .toList(),
                TrackedText.between(before, shown.copy(), language),
                said.stream()
                        .filter(comment -> comment.parent() == null)
                        .map(comment -> said(comment, said))
                        .toList(),
                suggestions.of(item, language).stream()
                        .map(suggestion -> new ReviewView.Suggested(
                                suggestion.id(), suggestion.at(), name(suggestion.by()), suggestion.decided()))
                        .toList());
    }

    private ReviewView.Said said(Comment comment, List<Comment> all) {
        var block = comment.block();
        return new ReviewView.Said(
                comment.id(),
                comment.revision(),
                block == null ? 0 : block + 1,
                comment.at(),
                name(comment.by()),
                comment.words(),
                comment.resolved() != null,
                all.stream()
                        .filter(answer -> Objects.equals(answer.parent(), comment.id()))
                        .map(answer -> said(answer, List.of()))
                        .toList());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("–");
    }

    private static Optional<Revision> find(List<Revision> revisions, int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    static ItemId id(String written) {
        return ItemId.parse(written).orElseThrow(ReviewRefused::gone);
    }

    static Language language(String tag) {
        return Language.parse(tag).orElseThrow(ReviewRefused::gone);
    }

    static long number(String written) {
        return ItemId.parse(written).map(ItemId::value).orElseThrow(ReviewRefused::gone);
    }

    private static ModelAndView back(Page page, String id, String language) {
        return SeeOther.at(page.to("/newsroom/items/" + id + "/" + language + "/changes"));
    }
}
