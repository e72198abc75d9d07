package org.hexapla.library.catalogue.editing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileRefused;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.SymbolFileName;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.Cataloguing;
import org.hexapla.library.catalogue.CataloguingDocuments;
import org.hexapla.library.catalogue.Description;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.Documents;
import org.hexapla.library.catalogue.FileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/// The form in which staff describe a new document or change one.
@Controller
@RequestMapping("/{lang}/documents")
class EditingController {

    private final Documents documents;
    private final CataloguingDocuments cataloguing;
    private final Thesaurus thesaurus;
    private final Archive archive;
    private final FormFilling filling;

    EditingController(
            Documents documents,
            CataloguingDocuments cataloguing,
            Thesaurus thesaurus,
            Archive archive,
            FormFilling filling) {
        this.documents = documents;
        this.cataloguing = cataloguing;
        this.thesaurus = thesaurus;
        this.archive = archive;
        this.filling = filling;
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        cataloguing.requireCataloguer();
        return form(page, null, Map.of("distribution", "general"), List.of());
    }

    @GetMapping("/{id:\\d{1,18}}/edit")
    ModelAndView filled(@PathVariable long id, Page page) {
        cataloguing.requireOpen(new RecordId(id));
        var document = document(id);
        return form(page, document, filling.values(document.description(), page.language()), List.of());
    }

    /// The concepts that begin as the word does that is being typed, as options of a list.
    @GetMapping("/subjects")
    ModelAndView subjects(@RequestParam(name = "moreSubjects", defaultValue = "") String typed, Page page) {
        var labels = typed.isBlank()
                ? List.<String>of()
                : thesaurus.suggest(typed, page.language(), 12).stream()
                        .map(concept -> concept.label().words(page.language()))
                        .toList();
        return page.through("library/subject-options", "labels", labels);
    }

    @PostMapping("/new")
    ModelAndView add(Page page, MultipartHttpServletRequest request) throws IOException {
        cataloguing.requireCataloguer();
        var values = values(request);
        var reading = new FormReading(values, thesaurus);
        var faults = new ArrayList<EditView.Fault>();
        var description = description(reading, List.of(), request, faults);
        if (description.isEmpty()) {
            return form(page, null, values, faults);
        }
        return answer(page, null, values, cataloguing.add(description.get()));
    }

    @PostMapping("/{id:\\d{1,18}}/edit")
    ModelAndView change(
            @PathVariable long id, @RequestParam int version, Page page, MultipartHttpServletRequest request)
            throws IOException {
        cataloguing.requireCataloguer();
        var document = document(id);
        var values = values(request);
        var reading = new FormReading(values, thesaurus);
        var faults = new ArrayList<EditView.Fault>();
        var kept = document.description().files().stream()
                .filter(file -> !values.containsKey("drop-" + file.language() + "-" + file.file()))
                .toList();
        var description = description(reading, kept, request, faults);
        if (description.isEmpty()) {
            return form(page, new Document(document.id(), version, document.description()), values, faults);
        }
        try {
            return answer(page, document, values, cataloguing.change(document.id(), version, description.get()));
        } catch (RecordChanged overtaken) {
            // The form now carries the new version: sending it again is meant.
            return conflict(page, document(id), values);
        }
    }

    private ModelAndView answer(
            Page page, @Nullable Document document, Map<String, String> values, Cataloguing outcome) {
        return switch (outcome) {
            case Cataloguing.Added(RecordId id) -> to(page, id);
            case Cataloguing.Changed(RecordId id) -> to(page, id);
            case Cataloguing.Unchanged(RecordId id) -> to(page, id);
            case Cataloguing.SymbolTaken taken ->
                form(
                        page,
                        document,
                        values,
                        List.of(new EditView.Fault(
                                "symbols",
                                "library.edit.symbol-taken",
                                List.of(taken.symbol().display()),
                                taken.by())));
        };
    }

    private Optional<Description> description(
            FormReading reading,
            List<FileVersion> kept,
            MultipartHttpServletRequest request,
            List<EditView.Fault> faults)
            throws IOException {
        var draft = reading.draft();
        faults.addAll(reading.faults());
        // Nothing is stored for a form that cannot be taken anyway.
        if (draft.isEmpty() || !faults.isEmpty()) {
            return Optional.empty();
        }
        draft.get().files(kept);
        store(draft.get(), request, faults);
        return faults.isEmpty() ? Optional.of(draft.get().finished()) : Optional.empty();
    }

    private void store(DescriptionDraft draft, MultipartHttpServletRequest request, List<EditView.Fault> faults)
            throws IOException {
        var symbols = draft.finished().symbols();
        for (var entry : request.getFileMap().entrySet()) {
            var language = Language.parse(entry.getKey().replaceFirst("^file-", ""));
            var file = entry.getValue();
            // A field without a file comes without a name; a file without a word in it is refused by the archive.
            if (language.isEmpty() || name(file).isEmpty()) {
                continue;
            }
            var name = name(file);
            try (var bytes = file.getInputStream()) {
                var stored = archive.store(bytes, name, AcceptedFiles.DOCUMENTS);
                var ending = name.substring(name.lastIndexOf('.') + 1);
                draft.with(new FileVersion(
                        language.get(),
                        stored.id(),
                        new SymbolFileName(symbols, List.of(language.get())).publicName(ending),
                        stored.mediaType(),
                        stored.bytes()));
            } catch (FileRefused refused) {
                faults.add(new EditView.Fault(entry.getKey(), refused.key(), refused.arguments(), null));
            }
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static Map<String, String> values(MultipartHttpServletRequest request) {
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((field, all) -> values.put(field, String.join("\n", all)));
        values.remove("_csrf");
        return values;
    }

    private ModelAndView form(
            Page page, @Nullable Document document, Map<String, String> values, List<EditView.Fault> faults) {
        var view = page.through("library/edit", "view", view(page, document, values, faults));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private static ModelAndView conflict(Page page, Document document, Map<String, String> values) {
        var shown = view(page, document, values, List.of());
        var view = page.through(
                "library/edit",
                "view",
                new EditView(
                        shown.id(),
                        shown.version(),
                        shown.values(),
                        shown.languages(),
                        shown.items(),
                        shown.files(),
                        shown.faults(),
                        true));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static EditView view(
            Page page, @Nullable Document document, Map<String, String> values, List<EditView.Fault> faults) {
        var items = 0;
        while (values.containsKey("item-" + items + "-number")) {
            items++;
        }
        return new EditView(
                document == null ? null : document.id(),
                document == null ? 0 : document.version(),
                values,
                page.frame().languages(),
                items + 1,
                document == null ? List.of() : document.description().files(),
                faults,
                false);
    }

    private Document document(long id) {
        return documents.find(new RecordId(id)).orElseThrow(() -> new DocumentGone(String.valueOf(id)));
    }

    private static ModelAndView to(Page page, RecordId id) {
        return SeeOther.at(page.to("/documents/" + id));
    }
}
