package org.hexapla.library.catalogue.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.Documents;
import org.hexapla.library.catalogue.leafing.Leafing;
import org.hexapla.print.ReferenceFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A document's citation to take away, and where the document leads programs.
@Controller
@RequestMapping("/{lang}/documents/{id:\\d{1,18}}")
class CitationController {

    private final Documents documents;
    private final Leafing leafing;

    CitationController(Documents documents, Leafing leafing) {
        this.documents = documents;
        this.leafing = leafing;
    }

    @GetMapping("/citation.{ending:ris|bib|json}")
    ResponseEntity<String> citation(Language reader, @PathVariable long id, @PathVariable String ending) {
        var document = document(id);
        var format = ReferenceFormat.ofEnding(ending).orElseThrow(() -> new DocumentMissing(ending));
        var path = "/" + reader + "/symbol/" + document.description().symbol().path();
        var citation = new Citation(document.description(), reader, site() + path);
        var name = document.description().symbol().display().replaceAll("[^A-Za-z0-9.-]+", "_") + "." + ending;
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(citation.in(format));
    }

    @GetMapping(path = "/linkset.json", produces = "application/linkset+json")
    @ResponseBody
    Map<String, Object> linkset(Page page, @PathVariable long id) {
        var document = document(id);
        var isOpen = document.description().distribution() != Distribution.RESTRICTED;
        return new Signposts(
                        document,
                        isOpen ? document.description().files() : List.of(),
                        leafing.open(document),
                        site(),
                        page.frame().languages().getFirst())
                .linkset();
    }

    private Document document(long id) {
        return documents.find(new RecordId(id)).orElseThrow(() -> new DocumentMissing(String.valueOf(id)));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
