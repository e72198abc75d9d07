package org.hexapla.library.proceedings.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.compiling.Issue;
import org.hexapla.library.proceedings.compiling.Issues;
import org.hexapla.library.proceedings.compiling.SessionIndexes;
import org.hexapla.library.proceedings.printing.SectionTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The indexes that were issued, section by section.
@Controller
@RequestMapping("/{lang}/proceedings")
class ProceedingsController {

    private static final int SIZE = 200;

    private final SessionIndexes indexes;
    private final Issues issues;

    ProceedingsController(SessionIndexes indexes, Issues issues) {
        this.indexes = indexes;
        this.issues = issues;
    }

    @GetMapping
    ModelAndView list(Page page) {
        var issued = issues.all().stream().map(this::contents).toList();
        return page.through("library/proceedings/indexes", "indexes", issued);
    }

    @GetMapping("/{slug:[A-Z]-\\w+}")
    ModelAndView contents(@PathVariable String slug, Page page) {
        return page.through("library/proceedings/contents", "view", contents(issue(slug)));
    }

    @GetMapping("/{slug:[A-Z]-\\w+}/{section:[a-z-]+}")
    ModelAndView section(
            @PathVariable String slug,
            @PathVariable String section,
            @RequestParam(defaultValue = "1") int page,
            Page shown) {
        var issue = issue(slug);
        var kind = SectionKind.parse(section)
                .filter(known -> issues.sections(issue).containsKey(known))
                .orElseThrow(() -> new IndexMissing(slug + "/" + section));
        var lines = issues.sections(issue).getOrDefault(kind, 0);
        // A table is read whole: its columns are in its first line.
        var size = kind.isTable() ? Math.max(1, lines) : SIZE;
        var number = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(lines, size)));
        var view = new SectionView(
                issue.index().session(),
                kind,
                SectionTexts.introduction(kind, issue.index().session().organ(), issue.year()),
                issues.lines(issue, kind, (number - 1) * size, size),
                lines <= size ? Map.of() : heads(issue, kind, size),
                new Paging(number, size, lines));
        return shown.through("library/proceedings/section", "view", view);
    }

    private Map<String, Integer> heads(Issue issue, SectionKind kind, int size) {
        var pages = new LinkedHashMap<String, Integer>();
        issues.heads(issue, kind).forEach((head, place) -> pages.put(head, place / size + 1));
        pages.remove("");
        return pages;
    }

    private ContentsView contents(Issue issue) {
        var lines = issues.sections(issue);
        return new ContentsView(
                issue.index().session(),
                issue.year(),
                issue.day(),
                SectionKind.of(issue.index().session().organ()).stream()
                        .filter(lines::containsKey)
                        .map(kind -> new ContentsView.Part(kind, lines.getOrDefault(kind, 0)))
                        .toList());
    }

    private Issue issue(String slug) {
        return IndexedSession.ofSlug(slug)
                .flatMap(indexes::find)
                .flatMap(issues::last)
                .orElseThrow(() -> new IndexMissing(slug));
    }

    @Bean
    static MenuEntry proceedingsInTheMenu() {
        return new MenuEntry("proceedings.menu", "/proceedings", 25, Visitor.Standing.ANYBODY);
    }

    @Bean
    static MenuEntry deskInTheMenu() {
        return new MenuEntry("proceedings.desk.menu", "/proceedings/desk", 65, Visitor.Standing.STAFF);
    }
}
