package org.hexapla.newsroom.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.Surrounding;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Items as readers read them: in their language, or in another that says so.
@Controller
@RequestMapping("/{lang}/stories")
class StoryController {

    private final ReadingItems reading;
    private final Items items;
    private final ItemTypes types;
    private final Channels channels;
    private final Rendering rendering;
    private final Versions versions;
    private final Surrounding surrounding;

    StoryController(
            ReadingItems reading,
            Items items,
            ItemTypes types,
            Channels channels,
            Rendering rendering,
            Versions versions,
            Surrounding surrounding) {
        this.reading = reading;
        this.items = items;
        this.types = types;
        this.channels = channels;
        this.rendering = rendering;
        this.versions = versions;
        this.surrounding = surrounding;
    }

    @GetMapping("/{id}")
    // All that a page asks is asked in one transaction, in place of a dozen.
    @Transactional(readOnly = true)
    ModelAndView story(Page page, @PathVariable String id) {
        var item = reading.find(id);
        var language = inOrder(item, page.language()).findFirst();
        if (language.isEmpty() || isWithdrawn(item, page.language())) {
            return withdrawn(page, item);
        }
        var view = view(page, item, language.get());
        return told(page.forEverybody().existingIn(view.languages()), item, view);
    }

    /// The item in a language that the site around it does not speak.
    @GetMapping("/{id}/in/{tag}")
    ModelAndView storyIn(Page page, @PathVariable String id, @PathVariable String tag) {
        var item = reading.find(id);
        var language = Language.parse(tag)
                .filter(known -> item.readable(known).isPresent())
                .orElseThrow(() -> new ItemNotFound(id));
        return told(page.forEverybody().existingIn(List.of()), item, view(page, item, language));
    }

    private ModelAndView told(Page page, Item item, StoryView view) {
        var beside = surrounding.of(item.id());
        return page.showing(new Shown.Content(item.id().item(), view.language()))
                .through(
                        "newsroom/story",
                        "view",
                        view,
                        "beside",
                        beside,
                        "citations",
                        Citation.of(page, view, item.details().doi(), beside),
                        "lesson",
                        item.type().equals("lesson") ? item.details().lesson() : Lesson.NONE);
    }

    private static boolean isWithdrawn(Item item, Language language) {
        return Optional.ofNullable(item.editions().get(language))
                .filter(edition -> !edition.isReadable())
                .isPresent();
    }

    /// Who asks for a text that was taken back is told what it was called and why; the other languages stay.
    private ModelAndView withdrawn(Page page, Item item) {
        var language = isWithdrawn(item, page.language())
                ? page.language()
                : item.editions().keySet().stream()
                        .sorted()
                        .findFirst()
                        .orElseThrow(() -> new ItemNotFound(item.id().toString()));
        var languages = inOrder(item, page.language()).toList();
        var view = page.existingIn(languages)
                .through(
                        "newsroom/withdrawn",
                        "edition",
                        java.util.Objects.requireNonNull(item.editions().get(language)),
                        "language",
                        language,
                        "notices",
                        items.notices(item.id(), language),
                        "languages",
                        languages);
        view.setStatus(org.springframework.http.HttpStatus.GONE);
        return view;
    }

    private StoryView view(Page page, Item item, Language language) {
        var edition = item.readable(language).orElseThrow();
        var state = versions.states(item.id().item()).getOrDefault(language, VersionState.MISSING);
        var anchors = new Anchors();
        var pieces = rendering.pieces(edition.copy(), language, anchors);
        return new StoryView(
                item.id(),
                types.name(item.type()),
                language,
                !language.equals(page.language()) && !page.path().endsWith("/in/" + language),
                state == VersionState.OUTDATED,
                edition,
                pieces,
                anchors.contents(item.type()),
                item.details().credit(),
                reading.open(item),
                inOrder(item, page.language()).toList(),
                channels.isEditor(),
                StoryView.Standing.open(items.notices(item.id(), language)));
    }

    /// The languages it can be read in, the best for the reader first.
    private static Stream<Language> inOrder(Item item, Language reader) {
        return Stream.of(
                        List.of(reader, item.source(), Language.EN, Language.FR),
                        Language.OFFICIAL,
                        item.editions().keySet())
                .flatMap(Collection::stream)
                .distinct()
                .filter(language -> item.readable(language).isPresent());
    }
}
