package org.hexapla.library.catalogue.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.catalogue.Bodies;
import org.hexapla.library.catalogue.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Documents by the body that issued them and by its sessions.
@Controller
@RequestMapping("/{lang}/bodies")
class BodyController {

    private static final int SIZE = 50;

    private final DocumentLists lists;

    BodyController(DocumentLists lists) {
        this.lists = lists;
    }

    @GetMapping
    ModelAndView bodies(Page page) {
        var counts = lists.bodies();
        SequencedSet<String> codes = new LinkedHashSet<>(Bodies.codes());
        codes.retainAll(counts.keySet());
        counts.keySet().stream().sorted().forEach(codes::add);
        var bodies = codes.stream()
                .map(code -> new BodyView.Body(code, Bodies.name(code), counts.getOrDefault(code, 0L)))
                .toList();
        return page.through("library/bodies", "bodies", bodies);
    }

    @GetMapping("/{slug}")
    ModelAndView body(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Page shown) {
        var body = meant(slug, lists.bodies().keySet());
        var sessions = lists.sessions(body);
        var without = sessions.getOrDefault("", 0L);
        var view = new BodyView(
                body,
                Bodies.name(body),
                null,
                lists.types(body, ""),
                null,
                sessions.entrySet().stream()
                        .filter(session -> !session.getKey().isEmpty())
                        .map(session -> new BodyView.Session(session.getKey(), session.getValue()))
                        .sorted(Comparator.comparingInt((BodyView.Session session) -> kind(session.code()))
                                .thenComparing(session -> -number(session.code())))
                        .toList(),
                lists.of(body, "", null, from(page), SIZE),
                new Paging(Math.max(1, page), SIZE, without));
        return shown.through("library/body", "view", view);
    }

    @GetMapping("/{slug}/sessions/{session}")
    ModelAndView session(
            @PathVariable String slug,
            @PathVariable String session,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String type,
            Page shown) {
        var body = meant(slug, lists.bodies().keySet());
        var code = meant(session, lists.sessions(body).keySet());
        var types = lists.types(body, code);
        var only = DocumentType.parse(type).orElse(null);
        var view = new BodyView(
                body,
                Bodies.name(body),
                code,
                types,
                only,
                List.of(),
                lists.of(body, code, only, from(page), SIZE),
                new Paging(Math.max(1, page), SIZE, total(types, only)));
        return shown.through("library/body", "view", view);
    }

    private static long total(java.util.Map<DocumentType, Long> types, @Nullable DocumentType only) {
        return only == null ? types.values().stream().mapToLong(Long::longValue).sum() : types.getOrDefault(only, 0L);
    }

    private static int from(int page) {
        return (Math.clamp(page, 1, 1_000_000) - 1) * SIZE;
    }

    private static String meant(String slug, Collection<String> codes) {
        return codes.stream()
                .filter(code -> !code.isEmpty() && BodyView.slug(code).equalsIgnoreCase(slug))
                .findFirst()
                .orElseThrow(() -> new BodyMissing(slug));
    }

    /// Regular sessions first, then special, then emergency ones.
    private static int kind(String session) {
        return session.endsWith("emsp") ? 2 : session.endsWith("sp") ? 1 : 0;
    }

    private static int number(String session) {
        var digits = session.replaceAll("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
}
