package org.hexapla.library.catalogue.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.archive.Archive;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.Documents;
import org.hexapla.library.catalogue.FileVersion;
import org.hexapla.library.catalogue.leafing.Leafing;
import org.hexapla.people.People;
import org.hexapla.print.ReferenceFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The page of a document, with the links that machines follow (signposting).
@Controller
@RequestMapping("/{lang}/documents/{id:\\d{1,18}}")
class DocumentController {

    private final Documents documents;
    private final Neighbours neighbours;
    private final Thesaurus thesaurus;
    private final Archive archive;
    private final People people;
    private final Leafing leafing;

    DocumentController(
            Documents documents,
            Neighbours neighbours,
            Thesaurus thesaurus,
            Archive archive,
            People people,
            Leafing leafing) {
        this.documents = documents;
        this.neighbours = neighbours;
        this.thesaurus = thesaurus;
        this.archive = archive;
        this.people = people;
        this.leafing = leafing;
    }

    @GetMapping
    ModelAndView document(@PathVariable long id, Page page, HttpServletResponse response) {
        var document = document(id);
        var site = site();
        var files = files(document);
        var leafable = leafing.open(document);
        new Signposts(document, files, leafable, site, page.frame().languages().getFirst())
                .posts()
                .forEach(post -> response.addHeader("Link", post.header()));
        var view = view(document, files, leafable, page);
        return page.existingIn(languages(document))
                .showing(new Shown.Description(RecordKind.DOCUMENT.item(document.id())))
                .through("library/document", "view", view);
    }

    @GetMapping("/text/{language}")
    ModelAndView text(
            @PathVariable long id,
            @PathVariable String language,
            @org.springframework.web.bind.annotation.RequestParam(defaultValue = "1") int part,
            Page page) {
        var document = document(id);
        var file = Language.parse(language)
                .flatMap(wanted -> files(document).stream()
                        .filter(version -> version.language().equals(wanted))
                        .filter(version -> text(version).isPresent())
                        .findFirst())
                .orElseThrow(
                        () -> new TextMissing(document.description().symbol().display(), language));
        var parts = ReadableText.parts(text(file).orElse(""));
        if (part < 1 || part > parts.size()) {
            throw new TextMissing(document.description().symbol().display(), language);
        }
        var view = new TextView(
                document, file, readable(document, files(document)), parts.get(part - 1), part, parts.size());
        return page.existingIn(languages(document))
                .showing(new Shown.Content(RecordKind.DOCUMENT.item(document.id()), file.language()))
                .through("library/text", "view", view);
    }

    private DocumentView view(Document document, List<FileVersion> files, List<FileVersion> leafable, Page page) {
        var site = site();
        var description = document.description();
        var address = site + page.to("/symbol/" + description.symbol().path());
        var citation = new Citation(description, page.language(), address);
        return new DocumentView(
                document,
                subjects(description.concepts()),
                files,
                readable(document, files),
                leafable,
                neighbours.related(description),
                neighbours.namedBy(document),
                neighbours.parts(document),
                neighbours.rollCalls(description),
                neighbours.meetings(description),
                new DocumentView.Cited(
                        citation.plain(), citation.in(ReferenceFormat.BIBTEX), citation.in(ReferenceFormat.RIS), site),
                LinkedData.of(document, files, address, site),
                people.current().filter(person -> person.isStaff()).isPresent());
    }

    private Document document(long id) {
        return documents.find(new RecordId(id)).orElseThrow(() -> new DocumentMissing(String.valueOf(id)));
    }

    /// The files that the reader may have: of a restricted document, staff only.
    private List<FileVersion> files(Document document) {
        var isOpen = document.description().distribution() != Distribution.RESTRICTED
                || people.current().filter(person -> person.isStaff()).isPresent();
        return isOpen ? document.description().files() : List.of();
    }

    private Optional<String> text(FileVersion file) {
        return archive.text(file.file()).filter(text -> !text.isBlank());
    }

    private List<Language> readable(Document document, List<FileVersion> files) {
        return document.description().languages().stream()
                .filter(language -> files.stream()
                        .anyMatch(file ->
                                file.language().equals(language) && text(file).isPresent()))
                .toList();
    }

    private Map<ConceptId, LocalizedText> subjects(Collection<ConceptId> concepts) {
        var found = thesaurus.find(concepts);
        Map<ConceptId, LocalizedText> subjects = new LinkedHashMap<>();
        for (var id : concepts) {
            var concept = found.get(id);
            if (concept != null) {
                subjects.put(id, concept.label());
            }
        }
        return subjects;
    }

    private static List<Language> languages(Document document) {
        var languages = new java.util.ArrayList<>(document.description().languages());
        languages.addAll(document.description().title().languages());
        return LocalizedText.inOrder(languages);
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
