package org.hexapla.jobs.running;

import java.util.UUID;
import org.hexapla.jobs.Imports;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobNotFound;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Long work as staff watch it.
@Controller
@RequestMapping("/{lang}/jobs")
class JobPages {

    private static final int PAGE = 30;

    private final OverseeingJobs overseeing;
    private final Imports imports;

    JobPages(OverseeingJobs overseeing, Imports imports) {
        this.overseeing = overseeing;
        this.imports = imports;
    }

    @Bean
    static MenuEntry jobsInTheMenu() {
        return new MenuEntry("jobs.menu", "/jobs", 90, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView all(Page page, @RequestParam(name = "page", defaultValue = "1") int number) {
        var listed = overseeing.list(Math.max(1, number), PAGE);
        var view = new JobView.All(
                listed.jobs().stream()
                        .map(job -> JobView.of(job, imports, page))
                        .toList(),
                listed.paging(),
                listed.isAnyUnderWay(),
                overseeing.offers().stream()
                        .map(kind -> new JobView.Offer(kind, JobView.nameKey(kind)))
                        .toList());
        return page.through("jobs/jobs", "view", view);
    }

    @GetMapping("/{id}")
    ModelAndView one(Page page, @PathVariable String id) {
        var job = overseeing.find(parse(id));
        var report = job.kind().equals(Imports.JOB) ? imports.report(job.id()) : null;
        return page.through("jobs/job", "view", new JobView.One(JobView.of(job, imports, page), report));
    }

    @PostMapping
    ModelAndView start(Page page, @RequestParam String kind) {
        return to(page, overseeing.start(kind).toString());
    }

    @PostMapping("/{id}/cancel")
    ModelAndView cancel(Page page, @PathVariable String id) {
        overseeing.cancel(parse(id));
        return to(page, id);
    }

    @PostMapping("/{id}/again")
    ModelAndView startAgain(Page page, @PathVariable String id) {
        overseeing.startAgain(parse(id));
        return to(page, id);
    }

    private static ModelAndView to(Page page, String id) {
        return SeeOther.at(page.to("/jobs/" + id));
    }

    private static JobId parse(String id) {
        try {
            return new JobId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new JobNotFound(id);
        }
    }
}
