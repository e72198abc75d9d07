package org.hexapla.library.catalogue.reading;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.catalogue.DocumentType;
import org.hexapla.library.catalogue.SpecialSession;
import org.jspecify.annotations.Nullable;

/// What the page of a body, or of one of its sessions, shows.
///
/// @param session the session's code; null on the page of the whole body
/// @param types how many documents there are of each type
/// @param type the type that is shown alone; null for all
/// @param sessions the body's sessions, newest first; none on the page of a session
/// @param documents by symbol; on the page of a body those without a session
public record BodyView(
        String body,
        LocalizedText name,
        @Nullable String session,
        Map<DocumentType, Long> types,
        @Nullable DocumentType type,
        List<Session> sessions,
        List<DocumentCard> documents,
        Paging paging) {

    /// A body or session with the number of its documents.
    public record Session(String code, long documents) {}

    /// A body in the list of all.
    public record Body(String code, LocalizedText name, long documents) {

        public String path() {
            return BodyView.path(code);
        }
    }

    /// Where a body opens: its code with dashes for slashes.
    public static String path(String body) {
        return "/bodies/" + slug(body);
    }

    public static String path(String body, String session) {
        return path(body) + "/sessions/" + slug(session);
    }

    static String slug(String code) {
        return code.replace('/', '-');
    }

    /// The words for a session of a body.
    public static String sessionName(Page page, String body, String code) {
        var special = SpecialSession.of(code);
        if (special.isPresent()) {
            return page.text(special.get().key(), special.get().number());
        }
        if (body.equals("S") && code.matches("\\d{1,3}")) {
            // The Council's sessions are the years since 1946.
            return page.text("library.session.year", String.valueOf(Integer.parseInt(code) + 1945));
        }
        return page.text(code.matches("(?:19|20)\\d\\d") ? "library.session.year" : "library.session.regular", code);
    }

    /// The address of another page of this list.
    public String address(Page page, int number) {
        var path = session == null ? path(body) : path(body, session);
        return page.to(path) + "?page=" + number + (type == null ? "" : "&type=" + type.code());
    }
}
