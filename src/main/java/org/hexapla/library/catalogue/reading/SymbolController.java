package org.hexapla.library.catalogue.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.web.Frame;
import org.hexapla.kernel.web.Pages;
import org.hexapla.kernel.web.ProblemDocuments;
import org.hexapla.library.catalogue.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The lasting address of a document: its symbol, in any case, its slashes, blanks and brackets raw or encoded.
@Controller
class SymbolController {

    private static final String MARK = "/symbol/";

    /// Of the path as it was sent, encoded.
    private static final int LONGEST = 500;

    private final Documents documents;
    private final Neighbours neighbours;
    private final Pages pages;

    SymbolController(Documents documents, Neighbours neighbours, Pages pages) {
        this.documents = documents;
        this.neighbours = neighbours;
        this.pages = pages;
    }

    /// 303 to the document; 404 with the nearest ones; 400 for what is no language.
    @GetMapping("/{lang}/symbol/**")
    Object symbol(@PathVariable String lang, HttpServletRequest request) {
        var language = Frame.of(request).languages().stream()
                .filter(spoken -> spoken.tag().equals(lang))
                .findFirst()
                .orElseThrow(() -> new NoLanguage(lang));
        // The path as it was sent: the server's own decoding cannot tell a slash of the symbol from one of the path.
        var address = request.getRequestURI();
        var written = address.substring(address.indexOf(MARK) + MARK.length());
        if (written.length() > LONGEST) {
            throw new SymbolTooLong(written.length(), LONGEST);
        }
        var symbol = Symbol.parsePath(written);
        var document = symbol.flatMap(documents::bySymbol);
        if (document.isPresent()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(
                            "/" + language + "/documents/" + document.get().id()))
                    .build();
        }
        if (ProblemDocuments.areWanted(request)) {
            throw new SymbolMissing();
        }
        var near = symbol.map(neighbours::near).orElse(List.of()).stream()
                .sorted(Comparator.comparing(card -> card.symbol()))
                .toList();
        var view = pages.of(request)
                .existingIn(List.of())
                .through("library/symbol", "symbol", symbol.map(Symbol::display).orElse(written), "near", near);
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }
}
