package org.hexapla.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What surrounds every page of an installation: its name and emblem, its languages, who is looking.
///
/// `people` knows all this and puts it on the request before any page is made; the kernel cannot ask `people`.
///
/// @param emblem the address of the emblem's picture, or nothing
public record Frame(LocalizedText name, @Nullable String emblem, List<Language> languages, Visitor visitor) {

    private static final String ATTRIBUTE = Frame.class.getName();

    private static final Frame PLAIN =
            new Frame(LocalizedText.of(Language.EN, "Hexapla"), null, Language.OFFICIAL, Visitor.ANONYMOUS);

    /// The frame of a request; a plain one where nobody set it, as on a page of an error before sign-in was looked at.
    public static Frame of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Frame frame ? frame : PLAIN;
    }

    public void surround(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
