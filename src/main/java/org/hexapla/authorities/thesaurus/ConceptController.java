package org.hexapla.authorities.thesaurus;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.ProblemDocuments;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Subjects and their pages; the same addresses answer programs in SKOS.
@Controller
@RequestMapping("/{lang}/concepts")
class ConceptController {

    private static final int LONGEST_QUESTION = 200;
    private static final String TURTLE = "text/turtle";
    private static final String JSON_LD = "application/ld+json";
    private static final String RDF_XML = "application/rdf+xml";

    /// Numbers that the thesaurus had before it had addresses; they are printed in older works.
    private static final String FORMER_CODE = "T\\d{7}";

    private final KnownThesaurus thesaurus;
    private final ShowingConcepts showing;

    ConceptController(KnownThesaurus thesaurus, ShowingConcepts showing) {
        this.thesaurus = thesaurus;
        this.showing = showing;
    }

    @Bean
    static MenuEntry conceptsInTheMenu() {
        return new MenuEntry("authorities.menu", "/concepts", 20, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView overview(
            Page page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String letter,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var asked = q.strip();
        var view = showing.overview(
                asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION)),
                letter,
                Math.max(1, number),
                page.language());
        return page.through("authorities/concepts", "view", view);
    }

    @GetMapping("/{id}")
    ModelAndView concept(Page page, @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var concept = ConceptId.parse(id).flatMap(thesaurus::find);
        if (concept.isEmpty() && id.matches(FORMER_CODE)) {
            concept = thesaurus.named(id);
            if (concept.isPresent()) {
                return elsewhere(page, "/concepts/" + concept.get().id());
            }
        }
        if (concept.isEmpty() && ProblemDocuments.areWanted(request)) {
            throw new ConceptNotFound(id);
        }
        if (concept.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            var words = id.substring(0, Math.min(id.length(), LONGEST_QUESTION)).replaceAll("[-_.]", " ");
            return page.existingIn(List.of())
                    .through(
                            "authorities/concept-missing",
                            "id",
                            id,
                            "nearest",
                            showing.nearest(words, page.language()));
        }
        var languages = concept.get().label().languages();
        return page.existingIn(languages)
                .through(
                        "authorities/concept",
                        "view",
                        showing.concept(concept.get(), page.frame().languages(), page.language()));
    }

    @GetMapping(path = "/{id}", produces = TURTLE)
    ResponseEntity<byte[]> negotiatedTurtle(@PathVariable String id) {
        return turtle(id);
    }

    @GetMapping(path = "/{id}", produces = JSON_LD)
    ResponseEntity<byte[]> negotiatedJson(@PathVariable String id) {
        return json(id);
    }

    @GetMapping(path = "/{id}", produces = RDF_XML)
    ResponseEntity<byte[]> negotiatedXml(@PathVariable String id) {
        return xml(id);
    }

    @GetMapping("/{id}.rdf")
    ResponseEntity<byte[]> xml(@PathVariable String id) {
        return answer(RDF_XML, document(id).xml());
    }

    @GetMapping("/{id}.ttl")
    ResponseEntity<byte[]> turtle(@PathVariable String id) {
        return answer(TURTLE, document(id).turtle());
    }

    @GetMapping("/{id}.jsonld")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        return answer(JSON_LD, document(id).json());
    }

    private static ModelAndView elsewhere(Page page, String path) {
        var view = new RedirectView(page.to(path));
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private SkosDocument document(String id) {
        Concept concept = ConceptId.parse(id)
                .flatMap(thesaurus::find)
                .or(() -> id.matches(FORMER_CODE) ? thesaurus.named(id) : Optional.empty())
                .orElseThrow(() -> new ConceptNotFound(id));
        return new SkosDocument(concept, thesaurus.vocabulary());
    }
}
