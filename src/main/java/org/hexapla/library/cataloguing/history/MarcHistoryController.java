package org.hexapla.library.cataloguing.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordEntry;
import org.hexapla.library.RecordId;
import org.hexapla.library.cataloguing.Labels;
import org.hexapla.library.cataloguing.RecordLines;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.Resolving;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The history of a record's fields.
@Controller
@RequestMapping("/{lang}/cataloguing/records/{id:\\d{1,18}}/history")
class MarcHistoryController {

    private final Versions versions;
    private final GoingBack goingBack;
    private final Resolving resolving;
    private final RecordLines lines;
    private final People people;

    MarcHistoryController(
            Versions versions, GoingBack goingBack, Resolving resolving, RecordLines lines, People people) {
        this.versions = versions;
        this.goingBack = goingBack;
        this.resolving = resolving;
        this.lines = lines;
        this.people = people;
    }

    @GetMapping
    ModelAndView history(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Page page) {
        people.requireStaff("library");
        var entry = versions.entry(new RecordId(id));
        // A removal is not compared with: nothing was there after it.
        var last = entry.isRemoved() ? entry.version() - 1 : entry.version();
        var until = to < 1 ? last : Math.min(to, last);
        return shown(entry, from < 1 ? Math.max(1, until - 1) : Math.min(from, last), until, List.of(), page);
    }

    @PostMapping("/revert")
    ModelAndView revert(@PathVariable long id, @RequestParam int version, @RequestParam int to, Page page) {
        var findings = goingBack.revert(new RecordId(id), version, to);
        if (findings.isEmpty()) {
            return SeeOther.at(page.to("/cataloguing/records/" + id + "/history"));
        }
        var refused = shown(versions.entry(new RecordId(id)), to, version, findings, page);
        refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return refused;
    }

    @PostMapping("/restore")
    ModelAndView restore(@PathVariable long id, @RequestParam int version, Page page) {
        goingBack.restore(new RecordId(id), version);
        return SeeOther.at(page.to("/cataloguing/records/" + id));
    }

    @PostMapping("/remove")
    ModelAndView remove(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Page page) {
        if (reason.isBlank()) {
            throw new WhyNeeded();
        }
        goingBack.remove(new RecordId(id), version, reason.strip());
        return SeeOther.at(page.to("/cataloguing/records/" + id + "/history"));
    }

    private ModelAndView shown(RecordEntry entry, int from, int to, List<Finding> refused, Page page) {
        var before = versions.of(entry.id(), from).map(resolving::resolved);
        var after = versions.of(entry.id(), to).map(resolving::resolved);
        var labels = new Labels(entry.kind());
        var isComparable = before.isPresent() && after.isPresent();
        var differences = isComparable
                ? Differences.between(before.get(), after.get()).stream()
                        .map(each -> new MarcHistoryView.Difference(
                                each.tag(), labels.of(page, each.tag()), each.before(), each.after()))
                        .toList()
                : List.<MarcHistoryView.Difference>of();
        var view = new MarcHistoryView(
                entry.id(),
                entry.kind(),
                lines.name(entry.id()),
                entry.isRemoved(),
                entry.version(),
                versions(entry),
                from,
                to,
                isComparable,
                differences,
                refused);
        return page.through("library/cataloguing/history", "view", view);
    }

    /// Each change ends one version and begins the next, so its time and person are kept with the version that ended.
    private List<MarcHistoryView.Version> versions(RecordEntry entry) {
        var past = versions.past(entry.id());
        var shown = new ArrayList<MarcHistoryView.Version>();
        var isThere = !entry.isRemoved();
        for (var ended : past) {
            shown.add(version(ended.version() + 1, ended.at(), ended.by(), ended, isThere));
            isThere = versions.hadFields(entry, ended);
        }
        shown.add(new MarcHistoryView.Version(1, entry.created(), name(entry.createdBy()), "created", "", isThere));
        return shown;
    }

    private MarcHistoryView.Version version(int number, Instant at, UUID by, PastVersion ended, boolean isThere) {
        return new MarcHistoryView.Version(number, at, name(by), ended.act(), ended.reason(), isThere);
    }

    private String name(UUID person) {
        return people.find(new PersonId(person)).map(Person::name).orElse("?");
    }
}
