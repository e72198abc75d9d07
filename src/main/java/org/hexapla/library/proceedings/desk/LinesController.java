package org.hexapla.library.proceedings.desk;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.compiling.CorrectedLines;
import org.hexapla.library.proceedings.compiling.CorrectingLines;
import org.hexapla.library.proceedings.compiling.Correction;
import org.hexapla.library.proceedings.compiling.Corrections;
import org.hexapla.library.proceedings.compiling.Differences;
import org.hexapla.library.proceedings.compiling.PreparingIndexes;
import org.hexapla.library.proceedings.compiling.Run;
import org.hexapla.library.proceedings.compiling.Runs;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.compiling.SessionIndexes;
import org.hexapla.library.proceedings.reading.IndexMissing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where lines are corrected by hand and compilations compared.
@Controller
@RequestMapping("/{lang}/proceedings/desk/{slug:[A-Z]-\\w+}/{section:[a-z-]+}")
class LinesController {

    private static final int SIZE = 200;

    private final SessionIndexes indexes;
    private final PreparingIndexes preparing;
    private final CorrectedLines lines;
    private final CorrectingLines correcting;
    private final Corrections corrections;
    private final Runs runs;

    LinesController(
            SessionIndexes indexes,
            PreparingIndexes preparing,
            CorrectedLines lines,
            CorrectingLines correcting,
            Corrections corrections,
            Runs runs) {
        this.indexes = indexes;
        this.preparing = preparing;
        this.lines = lines;
        this.correcting = correcting;
        this.corrections = corrections;
        this.runs = runs;
    }

    @GetMapping
    ModelAndView lines(
            @PathVariable String slug,
            @PathVariable String section,
            @RequestParam(defaultValue = "1") int page,
            Page shown) {
        preparing.requireIndexer();
        var index = index(slug);
        var kind = kind(section, index);
        var overlay = lines.of(index, kind);
        var all = overlay.entries();
        var size = kind.isTable() ? Math.max(1, all.size()) : SIZE;
        var number = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(all.size(), size)));
        var own = corrections.of(index, kind);
        var newest = runs.of(index, kind);
        var view = new LinesView(
                index,
                kind,
                newest.isEmpty() ? null : newest.getFirst(),
                all.subList((number - 1) * size, Math.min(all.size(), number * size)),
                own.stream().map(Correction::key).collect(Collectors.toCollection(TreeSet::new)),
                own.stream()
                        .filter(correction -> correction.act() == Correction.Act.HIDDEN)
                        .toList(),
                overlay.misfits(),
                new Paging(number, size, all.size()));
        return shown.through("library/proceedings/lines", "view", view);
    }

    @GetMapping("/line")
    ModelAndView line(
            @PathVariable String slug,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String key,
            Page page) {
        preparing.requireIndexer();
        var index = index(slug);
        var kind = kind(section, index);
        return page.through("library/proceedings/line", "form", form(index, kind, key));
    }

    @PostMapping("/line")
    ModelAndView correct(
            @PathVariable String slug,
            @PathVariable String section,
            @RequestParam Map<String, String> values,
            Page page) {
        preparing.requireIndexer();
        var index = index(slug);
        var kind = kind(section, index);
        var key = values.getOrDefault("key", "");
        var form = form(index, kind, key);
        var line = LineForm.read(key, form.line(), values);
        switch (values.getOrDefault("act", "")) {
            case "hide" -> correcting.hide(index, kind, form.line());
            case "withdraw" -> correcting.withdraw(index, kind, key);
            default -> {
                if (key.isEmpty()) {
                    correcting.add(index, kind, line);
                } else if (!line.equals(form.line())) {
                    correcting.change(index, kind, line);
                }
            }
        }
        return DeskController.to(page, "/" + slug + "/" + section);
    }

    @GetMapping("/differences")
    ModelAndView differences(
            @PathVariable String slug,
            @PathVariable String section,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "0") long to,
            Page page) {
        preparing.requireIndexer();
        var index = index(slug);
        var kind = kind(section, index);
        var all = runs.of(index, kind).stream()
                .filter(run -> run.isDone() && run.lines() > 0)
                .toList();
        var later = all.stream()
                .filter(run -> run.id() == to)
                .findFirst()
                .or(() -> all.stream().findFirst());
        var earlier = all.stream()
                .filter(run -> run.id() == from)
                .findFirst()
                .or(() -> all.stream().skip(1).findFirst());
        var differences = earlier.isPresent() && later.isPresent()
                ? Differences.between(runs.lines(earlier.get()), runs.lines(later.get()))
                : null;
        var view = new DifferencesView(
                index,
                kind,
                all,
                earlier.map(Run::id).orElse(0L),
                later.map(Run::id).orElse(0L),
                differences);
        return page.through("library/proceedings/differences", "view", view);
    }

    private LineForm form(SessionIndex index, SectionKind kind, String key) {
        if (key.isEmpty()) {
            return new LineForm(index, kind, null, LineForm.BLANK, false);
        }
        var compiled = find(lines.compiled(index, kind), key);
        var correction = corrections.find(index, kind, key);
        var line = find(lines.of(index, kind).entries(), key);
        var shown = line != null ? line : correction.map(Correction::after).orElse(compiled);
        if (shown == null) {
            throw new IndexMissing(key);
        }
        return new LineForm(index, kind, compiled, shown, correction.isPresent());
    }

    private static @org.jspecify.annotations.Nullable Entry find(java.util.List<Entry> entries, String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static SectionKind kind(String section, SessionIndex index) {
        return SectionKind.parse(section)
                .filter(kind -> kind.isOf(index.session().organ()))
                .orElseThrow(() -> new IndexMissing(section));
    }

    private SessionIndex index(String slug) {
        return IndexedSession.ofSlug(slug).flatMap(indexes::find).orElseThrow(() -> new IndexMissing(slug));
    }
}
