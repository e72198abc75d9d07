package org.hexapla.kernel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Makes a page where no controller was asked for one: errors, and what happens before an address is understood.
@Component
public final class Pages {

    private final PageArguments arguments;

    Pages(PageArguments arguments) {
        this.arguments = arguments;
    }

    /// A page in the language that the request itself shows: its address, else its `Accept-Language`, else the
    /// first of the installation.
    public Page of(HttpServletRequest request) {
        return arguments.page(languageOf(request), request);
    }

    public Language languageOf(HttpServletRequest request) {
        var spoken = Frame.of(request).languages();
        var parts = askedFor(request).split("/", 3);
        return Arrays.stream(parts)
                .skip(1)
                .limit(1)
                .flatMap(tag -> Language.parse(tag).stream())
                .filter(spoken::contains)
                .findFirst()
                .or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.parse(locale.getLanguage()).stream())
                        .filter(spoken::contains)
                        .findFirst())
                .orElse(spoken.contains(Language.EN) ? Language.EN : spoken.getFirst());
    }

    /// The address that the reader asked for, also while its error is being told.
    static String askedFor(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                ? address
                : request.getRequestURI();
    }
}
