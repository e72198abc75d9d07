package org.hexapla.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.ModelAndView;

/// One page for one reader: the language it is in, where it stands, what surrounds it.
///
/// Controllers take it as a parameter and give it to their template, which asks it for every word, number, date and
/// address.
public final class Page {

    static final String REDUCED = "Sec-CH-Prefers-Reduced-Data";
    private static final int LONGEST_QUERY = 4000;

    private final Language language;
    private final String path;
    private final String query;
    private final Frame frame;
    private final List<MenuEntry> menu;
    private final HttpServletRequest request;
    private final List<Language> versions;

    private boolean forEverybody;
    private boolean personal;

    Page(Language language, List<MenuEntry> menu, HttpServletRequest request) {
        this(language, menu, request, Frame.of(request).languages());
    }

    private Page(Language language, List<MenuEntry> menu, HttpServletRequest request, List<Language> versions) {
        this.language = language;
        this.path = withoutLanguage(Pages.askedFor(request));
        var asked = request.getQueryString();
        // Each page says its address a dozen times; a question of a megabyte is nowhere worth that.
        this.query = asked == null || asked.length() > LONGEST_QUERY ? "" : "?" + asked;
        this.frame = Frame.of(request);
        this.menu = menu;
        this.request = request;
        this.versions = versions;
    }

    private static String withoutLanguage(String address) {
        var slash = address.indexOf('/', 1);
        return slash < 0 || address.length() > LONGEST_QUERY ? "" : address.substring(slash);
    }

    /// The same page of a thing that exists in these languages only: search engines are told of no others.
    public Page existingIn(List<Language> languages) {
        var page = new Page(
                language,
                menu,
                request,
                languages.stream().filter(frame.languages()::contains).toList());
        page.forEverybody = forEverybody;
        return page;
    }

    public Language language() {
        return language;
    }

    public Wording wording() {
        return new Wording(language);
    }

    public String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    /// A text of a record as this reader sees it, or null where it has no words at all.
    public LocalizedText.@Nullable Shown show(LocalizedText text) {
        return text.show(language).orElse(null);
    }

    /// An address of ours in the page's language.
    public String to(String pathAfterLanguage) {
        return "/" + language + pathAfterLanguage;
    }

    /// Where this page stands in another language, with the same questions asked of it.
    public String in(Language other) {
        return "/" + other + path + query;
    }

    /// The page's own path after the language.
    public String path() {
        return path;
    }

    public List<Language> versions() {
        return versions;
    }

    public Frame frame() {
        return frame;
    }

    public Visitor visitor() {
        return frame.visitor();
    }

    public String siteName() {
        return frame.name().words(language);
    }

    public List<MenuEntry> menu() {
        return menu.stream().filter(entry -> visitor().isAtLeast(entry.least())).toList();
    }

    /// The links of an area, for this visitor.
    public List<MenuEntry> menu(MenuEntry.Area area) {
        return menu().stream().filter(entry -> entry.area() == area).toList();
    }

    public boolean isAt(MenuEntry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }

    /// The token that every form which changes something carries. Asked only there, for it costs the reader a cookie.
    public String csrfToken() {
        personal = true;
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /// Says that it is the same for everybody who is not signed in, so that [KeptPages] may send it to others too.
    public Page forEverybody() {
        forEverybody = true;
        return this;
    }

    boolean isForEverybody() {
        return forEverybody;
    }

    /// Whether something on it is for one reader alone.
    boolean isPersonal() {
        return personal;
    }

    /// Whether the reader asked for less data, with the header of old telephones or that of new ones.
    public boolean isSavingData() {
        return isSavingData(request);
    }

    static boolean isSavingData(HttpServletRequest request) {
        return "on".equals(request.getHeader("Save-Data")) || "?1".equals(request.getHeader(REDUCED));
    }

    /// Notes for whoever counts use what this page shows.
    public Page showing(Shown shown) {
        shown.on(request);
        return this;
    }

    /// This page through a template; `models` are its parameters by name, in pairs.
    public ModelAndView through(String template, Object... models) {
        Map<String, Object> byName = new TreeMap<>(Map.of("page", this));
        for (var i = 0; i < models.length; i += 2) {
            byName.put((String) models[i], models[i + 1]);
        }
        return new ModelAndView(template, byName);
    }
}
