package org.hexapla.translation.memory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.translation.LanguagePair;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// The memory, to be searched by hand and to be taken away as TMX. Staff only: it holds what is not published yet.
@Controller
@RequestMapping("/{lang}/translation/memory")
class MemoryController {

    private static final int MOST = 50;

    private final Memory memory;
    private final MemoryTable table;
    private final People people;

    MemoryController(Memory memory, MemoryTable table, People people) {
        this.memory = memory;
        this.table = table;
        this.people = people;
    }

    @GetMapping
    ModelAndView memory(
            Page page,
            @RequestParam(defaultValue = "") String pair,
            @RequestParam(name = "q", defaultValue = "") String asked) {
        requireStaff();
        var sizes = memory.sizes();
        var chosen = LanguagePair.parse(pair)
                .or(() -> sizes.keySet().stream().findFirst())
                .orElse(null);
        var words = asked.strip();
        var found = chosen == null || words.isEmpty()
                ? List.<MemoryView.Line>of()
                : memory.containing(chosen, words, MOST).stream()
                        .map(row -> new MemoryView.Line(row.source(), row.target(), row.made()))
                        .toList();
        return page.through("translation/memory", "view", new MemoryView(sizes, chosen, words, found));
    }

    @GetMapping(path = "/tmx", produces = "application/x-tmx+xml")
    ResponseEntity<StreamingResponseBody> tmx(@RequestParam String pair) {
        requireStaff();
        var chosen = LanguagePair.parse(pair).orElseThrow(() -> new PairUnknown(pair));
        var name = "memory-%s-%s.tmx".formatted(chosen.source(), chosen.target());
        return ResponseEntity.ok()
                .headers(headers -> headers.setAll(Map.of(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "\"",
                        HttpHeaders.CONTENT_TYPE,
                        "application/x-tmx+xml; charset=" + StandardCharsets.UTF_8)))
                .body(out -> TmxWriter.write(out, chosen, rows -> table.each(chosen, rows)));
    }

    private void requireStaff() {
        if (people.current().filter(Person::isStaff).isEmpty()) {
            throw new NotAllowed("people.problem.staff-only");
        }
    }
}
