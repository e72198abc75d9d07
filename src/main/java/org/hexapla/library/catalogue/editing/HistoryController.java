package org.hexapla.library.catalogue.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordEntry;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.catalogue.CataloguingDocuments;
import org.hexapla.library.catalogue.Description;
import org.hexapla.library.catalogue.DescriptionJson;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.Documents;
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

/// What a document was before each change, and its removal.
@Controller
@RequestMapping("/{lang}/documents/{id:\\d{1,18}}")
class HistoryController {

    private final Records records;
    private final Documents documents;
    private final CataloguingDocuments cataloguing;
    private final FormFilling filling;
    private final People people;

    HistoryController(
            Records records,
            Documents documents,
            CataloguingDocuments cataloguing,
            FormFilling filling,
            People people) {
        this.records = records;
        this.documents = documents;
        this.cataloguing = cataloguing;
        this.filling = filling;
        this.people = people;
    }

    @GetMapping("/history")
    ModelAndView history(@PathVariable long id, Page page) {
        cataloguing.requireCataloguer();
        var record = record(id);
        var past = records.history(record.id());
        var current = documents.find(record.id()).map(Document::description);
        var latest =
                current.orElseGet(() -> DescriptionJson.read(past.getFirst().state()));
        var view = new HistoryView(
                record.id(), latest.symbol(), record.isRemoved(), versions(record, past, current.orElse(null), page));
        return page.through("library/history", "view", view);
    }

    @PostMapping("/remove")
    ModelAndView remove(@PathVariable long id, @RequestParam int version, @RequestParam String reason, Page page) {
        if (reason.isBlank()) {
            throw new ReasonNeeded();
        }
        cataloguing.remove(record(id).id(), version, reason.strip());
        return SeeOther.at(page.to("/documents/" + id + "/history"));
    }

    private RecordEntry record(long id) {
        return records.find(new RecordId(id))
                .filter(entry -> entry.kind() == RecordKind.DOCUMENT)
                .orElseThrow(() -> new DocumentGone(String.valueOf(id)));
    }

    /// Each change ends one version and begins the next, so its time and person are kept with the version that ended.
    private List<HistoryView.Version> versions(
            RecordEntry record, List<PastVersion> past, @Nullable Description current, Page page) {
        List<HistoryView.Version> versions = new ArrayList<>();
        var after = current;
        for (var ended : past) {
            var before = DescriptionJson.read(ended.state());
            var differences = after == null ? List.<HistoryView.Difference>of() : differences(before, after, page);
            versions.add(
                    version(ended.version() + 1, ended.at(), ended.by(), ended.act(), ended.reason(), differences));
            after = before;
        }
        versions.add(version(1, record.created(), record.createdBy(), "created", "", List.of()));
        return versions;
    }

    private HistoryView.Version version(
            int number, Instant at, UUID by, String act, String reason, List<HistoryView.Difference> differences) {
        var name = people.find(new PersonId(by)).map(Person::name).orElse("");
        return new HistoryView.Version(number, at, name, act, reason, differences);
    }

    private List<HistoryView.Difference> differences(Description before, Description after, Page page) {
        return Comparing.differences(values(before, page), values(after, page));
    }

    private Map<String, String> values(Description description, Page page) {
        var values = new TreeMap<>(filling.values(description, page.language()));
        for (var file : description.files()) {
            values.put("file-" + file.file() + "-" + file.language(), file.name());
        }
        return values;
    }
}
