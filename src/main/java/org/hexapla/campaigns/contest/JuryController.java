package org.hexapla.campaigns.contest;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Enclosures;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the jury judges. Everybody sees only what was given to them.
@Controller
@RequestMapping("/{lang}/jury")
class JuryController {

    private static final String SCORE = "score-";
    private static final String ENTRY = "/{id:\\d{1,15}}";

    private final JuryTasks tasks;

    JuryController(JuryTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.through(
                "contests/jury",
                "tasks",
                tasks.mine().stream()
                        .map(task -> new ContestView.Task(task.contest(), task.entry(), task.review()))
                        .toList());
    }

    @GetMapping(ENTRY)
    ModelAndView judge(Page page, @PathVariable long id) {
        var task = tasks.mine(id);
        var left = tasks.mine().stream()
                .filter(other -> !other.review().isIn() && other.review().conflict() == null)
                .count();
        return page.through(
                "contests/judge",
                "view",
                new ContestView.Judged(
                        new ContestView.Task(task.contest(), task.entry(), task.review()),
                        tasks.sheet(task),
                        "/jury/" + id,
                        (int) left));
    }

    @GetMapping(ENTRY + "/files/{question:[a-z0-9-]{1,40}}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String question) {
        return Enclosures.download(tasks.file(id, question));
    }

    /// Passing over changes nothing: the entry stays where it is, and its vote open.
    @GetMapping(ENTRY + "/next")
    ModelAndView next(Page page, @PathVariable long id) {
        return SeeOther.at(page.to(
                tasks.after(id).map(task -> "/jury/" + task.entry().id()).orElse("/jury")));
    }

    @PostMapping(ENTRY)
    ModelAndView vote(Page page, @PathVariable long id, @RequestParam Map<String, String> fields) {
        var scores = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(SCORE)) {
                scores.put(name.substring(SCORE.length()), value);
            }
        });
        tasks.vote(id, scores, fields.getOrDefault("comment", ""));
        return next(page, id);
    }

    @PostMapping(ENTRY + "/conflict")
    ModelAndView declare(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String why) {
        tasks.declare(id, why);
        return next(page, id);
    }
}
